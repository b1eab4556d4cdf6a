package deckle;

import deckle.deck.Question;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the grid has to say of a question, going by the answer that stands below. */
record InGrid(PrintedKey.Entry key) implements Question.Visitor<String> {

  private static final String BELOW = "…";

  @Override
  public String choice(Question.Choice choice) {
    return IntStream.range(0, key.marks().size())
        .filter(i -> i % 2 == 0)
        .mapToObj(key.marks()::get)
        .collect(Collectors.joining(" "));
  }

  @Override
  public String trueFalse(Question.TrueFalse claim) {
    return key.marks().get(0).substring(0, 1);
  }

  @Override
  public String written(Question.Written written) {
    return BELOW;
  }

  @Override
  public String numeric(Question.Numeric numeric) {
    String number = key.marks().get(0);
    return number.length() <= 6 ? number : BELOW;
  }

  @Override
  public String cloze(Question.Cloze cloze) {
    return BELOW;
  }

  @Override
  public String matching(Question.Matching matching) {
    return BELOW;
  }

  @Override
  public String ordering(Question.Ordering ordering) {
    return BELOW;
  }

  @Override
  public String labelling(Question.Labelling labelling) {
    return BELOW;
  }

  @Override
  public String essay(Question.Essay essay) {
    return BELOW;
  }
}
