package deckle.compose;

import deckle.deck.Deck;
import deckle.deck.Draw;
import deckle.deck.Draws;
import deckle.deck.Question;
import deckle.quiz.Asked;
import deckle.quiz.Bank;
import deckle.quiz.Fingerprint;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order of what a question shows where no form decides it: alphabetical, or the other way round
 * where that is the order of the deck, which would tell the answer.
 */
final class Settled implements Question.Visitor<List<Integer>> {

  private static final Settled ORDER = new Settled();

  private Settled() {}

  /** With its first draw. */
  static Asked asked(int number, Deck deck, Question question) {
    Draw draw = Draws.at(question.about().given(), 0);
    String hash = Fingerprint.of(question);
    return new Asked(
        number, deck, question, question.accept(ORDER), draw, question.about().points(), hash);
  }

  private static List<Integer> alphabetical(List<Text> texts) {
    return IntStream.range(0, texts.size())
        .boxed()
        .sorted(Comparator.comparing(texts::get, Glossary.ALPHABETICAL))
        .toList();
  }

  private static List<Integer> disguised(List<Text> texts) {
    List<Integer> order = new ArrayList<>(alphabetical(texts));
    if (order.equals(IntStream.range(0, texts.size()).boxed().toList())) {
      Collections.reverse(order);
    }
    return order;
  }

  @Override
  public List<Integer> choice(Question.Choice choice) {
    List<Question.Option> options = choice.options();
    List<Integer> all =
        choice.inOrder()
            ? IntStream.range(0, options.size()).boxed().toList()
            : alphabetical(options.stream().map(Question.Option::text).toList());
    return all.stream().sorted(Comparator.comparing(index -> options.get(index).last())).toList();
  }

  @Override
  public List<Integer> trueFalse(Question.TrueFalse trueFalse) {
    return List.of();
  }

  @Override
  public List<Integer> written(Question.Written written) {
    return List.of();
  }

  @Override
  public List<Integer> numeric(Question.Numeric numeric) {
    return List.of();
  }

  @Override
  public List<Integer> cloze(Question.Cloze cloze) {
    return disguised(Bank.words(cloze));
  }

  @Override
  public List<Integer> matching(Question.Matching matching) {
    return disguised(matching.rights());
  }

  @Override
  public List<Integer> ordering(Question.Ordering ordering) {
    return disguised(ordering.steps());
  }

  @Override
  public List<Integer> labelling(Question.Labelling labelling) {
    return disguised(Bank.words(labelling));
  }

  @Override
  public List<Integer> essay(Question.Essay essay) {
    return List.of();
  }
}
