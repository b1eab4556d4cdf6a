package deckle.compose;

import deckle.deck.Question;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a question asks, in plain words: enough to know it by. */
final class Stem implements Question.Visitor<String> {

  private static final Stem STEM = new Stem();

  private Stem() {}

  static String of(Question question) {
    return question.accept(STEM).replaceAll("\\s+", " ").strip();
  }

  /** Where nothing is asked in words, the first of what is to be worked on says it. */
  private static String or(Optional<Prose> ask, String things) {
    return ask.map(Prose::plain).orElse(things);
  }

  @Override
  public String choice(Question.Choice choice) {
    return choice.ask().plain();
  }

  @Override
  public String trueFalse(Question.TrueFalse trueFalse) {
    return trueFalse.claim().plain();
  }

  @Override
  public String written(Question.Written written) {
    return written.ask().plain();
  }

  @Override
  public String numeric(Question.Numeric numeric) {
    return numeric.ask().plain();
  }

  @Override
  public String cloze(Question.Cloze cloze) {
    return cloze.text().plain();
  }

  @Override
  public String matching(Question.Matching matching) {
    return or(
        matching.ask(),
        matching.pairs().stream()
            .map(pair -> pair.left().plain())
            .collect(Collectors.joining(", ")));
  }

  @Override
  public String ordering(Question.Ordering ordering) {
    return or(
        ordering.ask(),
        ordering.steps().stream().map(Text::plain).collect(Collectors.joining(", ")));
  }

  @Override
  public String labelling(Question.Labelling labelling) {
    return or(
        labelling.ask(),
        labelling.labels().stream()
            .map(label -> label.text().plain())
            .collect(Collectors.joining(", ")));
  }

  @Override
  public String essay(Question.Essay essay) {
    return essay.ask().plain();
  }
}
