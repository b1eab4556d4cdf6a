package deckle;

import deckle.deck.Question;
import java.util.Map;

/** The letters of a printed question, each with the text beside it. */
record Offered(PrintedQuiz.Printed printed) implements Question.Visitor<Map<String, String>> {

  @Override
  public Map<String, String> choice(Question.Choice choice) {
    return printed.marked("([A-Z])", AsWritten.options(choice));
  }

  @Override
  public Map<String, String> trueFalse(Question.TrueFalse claim) {
    return Map.of();
  }

  @Override
  public Map<String, String> written(Question.Written written) {
    return Map.of();
  }

  @Override
  public Map<String, String> numeric(Question.Numeric numeric) {
    return Map.of();
  }

  @Override
  public Map<String, String> cloze(Question.Cloze cloze) {
    return Map.of();
  }

  @Override
  public Map<String, String> matching(Question.Matching matching) {
    return printed.marked("([A-Z])\\.", AsWritten.rights(matching));
  }

  @Override
  public Map<String, String> ordering(Question.Ordering ordering) {
    return printed.marked("([A-Z])\\.", ordering.steps());
  }

  @Override
  public Map<String, String> labelling(Question.Labelling labelling) {
    return Map.of();
  }

  @Override
  public Map<String, String> essay(Question.Essay essay) {
    return Map.of();
  }
}
