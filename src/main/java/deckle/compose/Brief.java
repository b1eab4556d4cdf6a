package deckle.compose;

import deckle.deck.Question;

/** Which questions are answered in a word, and so suit a quick check of oneself. */
final class Brief implements Question.Visitor<Boolean> {

  private static final Brief BRIEF = new Brief();

  private Brief() {}

  static boolean answered(Question question) {
    return question.accept(BRIEF);
  }

  @Override
  public Boolean choice(Question.Choice choice) {
    return true;
  }

  @Override
  public Boolean trueFalse(Question.TrueFalse trueFalse) {
    return true;
  }

  @Override
  public Boolean written(Question.Written written) {
    return !written.answers().isEmpty();
  }

  @Override
  public Boolean numeric(Question.Numeric numeric) {
    return false;
  }

  @Override
  public Boolean cloze(Question.Cloze cloze) {
    return false;
  }

  @Override
  public Boolean matching(Question.Matching matching) {
    return false;
  }

  @Override
  public Boolean ordering(Question.Ordering ordering) {
    return false;
  }

  @Override
  public Boolean labelling(Question.Labelling labelling) {
    return false;
  }

  @Override
  public Boolean essay(Question.Essay essay) {
    return false;
  }
}
