package deckle.build;

import java.io.Serializable;

/**
 * One file to be made.
 *
 * @param subject id of the deck or quiz it comes from
 * @param forms which of the quiz's it holds
 */
public record Target(String subject, Product product, Forms forms) implements Serializable {

  /** Relative to the output folder: {@code magnesium/quiz.pdf}, {@code magnesium/quiz-A.pdf}. */
  public String path() {
    String name = product.fileName();
    String own = forms.name().isEmpty() ? name : name.replace(".", "-" + forms.name() + ".");
    return subject + "/" + own;
  }
}
