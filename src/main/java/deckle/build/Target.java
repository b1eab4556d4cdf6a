package deckle.build;

import java.io.Serializable;
import java.util.Optional;

/**
 * One file to be made.
 *
 * @param subject id of the deck or quiz it comes from
 * @param form the form it holds, if forms have a file each
 */
public record Target(String subject, Product product, String form) implements Serializable {

  private static final String EVERY_FORM = "";

  static Target of(String subject, Product product) {
    return new Target(subject, product, EVERY_FORM);
  }

  Optional<String> singleForm() {
    return form.equals(EVERY_FORM) ? Optional.empty() : Optional.of(form);
  }

  /** Relative to the output folder: {@code magnesium/quiz.pdf}, {@code magnesium/quiz-A.pdf}. */
  public String path() {
    String name = product.fileName();
    String own = singleForm().map(f -> name.replace(".", "-" + f + ".")).orElse(name);
    return subject + "/" + own;
  }
}
