package deckle.compose;

import deckle.deck.Question;
import deckle.quiz.Asked;
import deckle.quiz.Bank;
import deckle.text.Text;
import java.util.List;

/** What a question offers to choose from, in the order in which its form prints it. */
final class Printed implements Question.Visitor<List<Text>> {

  private static final Printed OFFERED = new Printed();

  private Printed() {}

  /** Options, right sides, steps or the words of a bank; empty if there is nothing to choose. */
  static List<Text> of(Asked asked) {
    List<Text> offered = asked.question().accept(OFFERED);
    return offered.isEmpty() ? offered : asked.order().stream().map(offered::get).toList();
  }

  @Override
  public List<Text> choice(Question.Choice choice) {
    return choice.options().stream().map(Question.Option::text).toList();
  }

  @Override
  public List<Text> trueFalse(Question.TrueFalse trueFalse) {
    return List.of();
  }

  @Override
  public List<Text> written(Question.Written written) {
    return List.of();
  }

  @Override
  public List<Text> numeric(Question.Numeric numeric) {
    return List.of();
  }

  @Override
  public List<Text> cloze(Question.Cloze cloze) {
    return Bank.words(cloze);
  }

  @Override
  public List<Text> matching(Question.Matching matching) {
    return matching.rights();
  }

  @Override
  public List<Text> ordering(Question.Ordering ordering) {
    return ordering.steps();
  }

  @Override
  public List<Text> labelling(Question.Labelling labelling) {
    return Bank.words(labelling);
  }

  @Override
  public List<Text> essay(Question.Essay essay) {
    return List.of();
  }
}
