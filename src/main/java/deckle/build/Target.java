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

  /** What is replaced together with it or not at all has the same: the papers and their key. */
  String batch() {
    return product.ofQuiz() ? subject + " " + forms.part() : path();
  }

  /** By hand, as all that a short run compares: a record's own way takes long at first. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Target that
        && product == that.product
        && subject.equals(that.subject)
        && forms.from() == that.forms.from()
        && forms.to() == that.forms.to()
        && forms.name().equals(that.forms.name());
  }

  @Override
  public int hashCode() {
    return (31 * subject.hashCode() + product.hashCode()) * 31 + forms.from();
  }
}
