package deckle.quiz;

import deckle.deck.Question;
import java.util.List;

/** The names of the question types as authors write them in a pick. */
public final class Types implements Question.Visitor<String> {

  /** Every name, in the order of the language's own table. */
  public static final List<String> NAMES =
      List.of(
          "choice",
          "several",
          "true-false",
          "written",
          "numeric",
          "cloze",
          "matching",
          "ordering",
          "labelling",
          "essay");

  private static final Types NAMING = new Types();

  private Types() {}

  /** The type's name; a choice with more than one right option is {@code several}. */
  public static String name(Question question) {
    return question.accept(NAMING);
  }

  @Override
  public String choice(Question.Choice choice) {
    return choice.several() ? "several" : "choice";
  }

  @Override
  public String trueFalse(Question.TrueFalse trueFalse) {
    return "true-false";
  }

  @Override
  public String written(Question.Written written) {
    return "written";
  }

  @Override
  public String numeric(Question.Numeric numeric) {
    return "numeric";
  }

  @Override
  public String cloze(Question.Cloze cloze) {
    return "cloze";
  }

  @Override
  public String matching(Question.Matching matching) {
    return "matching";
  }

  @Override
  public String ordering(Question.Ordering ordering) {
    return "ordering";
  }

  @Override
  public String labelling(Question.Labelling labelling) {
    return "labelling";
  }

  @Override
  public String essay(Question.Essay essay) {
    return "essay";
  }
}
