package deckle.quiz;

import deckle.deck.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** In which order a question's options, rights, steps or words are printed. */
final class PrintedOrder implements Question.Visitor<List<Integer>> {

  private final Seed seed;

  private PrintedOrder(Seed seed) {
    this.seed = seed;
  }

  /** As indexes into the deck's order; empty where nothing is shuffled. */
  static List<Integer> of(Question question, Seed seed) {
    return question.accept(new PrintedOrder(seed));
  }

  private static List<Integer> upTo(int size) {
    List<Integer> places = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      places.add(i);
    }
    return places;
  }

  /** The deck's order is the answer here, so it is the one order that is never printed. */
  private List<Integer> disguised(int size) {
    List<Integer> asWritten = upTo(size);
    Seed next = seed;
    List<Integer> order = next.shuffled(asWritten);
    while (size > 1 && order.equals(asWritten)) {
      next = next.of("again");
      order = next.shuffled(asWritten);
    }
    return order;
  }

  @Override
  public List<Integer> choice(Question.Choice choice) {
    List<Question.Option> options = choice.options();
    if (choice.inOrder()) {
      return upTo(options.size());
    }
    List<Integer> free = new ArrayList<>(options.size());
    List<Integer> last = new ArrayList<>(0);
    for (int i = 0; i < options.size(); i++) {
      (options.get(i).last() ? last : free).add(i);
    }
    List<Integer> order = seed.shuffled(free);
    return last.isEmpty() ? order : Stream.concat(order.stream(), last.stream()).toList();
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
    return disguised(Bank.words(cloze).size());
  }

  @Override
  public List<Integer> matching(Question.Matching matching) {
    return disguised(matching.rights().size());
  }

  @Override
  public List<Integer> ordering(Question.Ordering ordering) {
    return disguised(ordering.steps().size());
  }

  @Override
  public List<Integer> labelling(Question.Labelling labelling) {
    return disguised(Bank.words(labelling).size());
  }

  @Override
  public List<Integer> essay(Question.Essay essay) {
    return List.of();
  }
}
