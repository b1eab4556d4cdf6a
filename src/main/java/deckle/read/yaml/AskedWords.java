package deckle.read.yaml;

import deckle.deck.Question;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which two questions are told apart: what is asked, and what is right. */
final class AskedWords implements Question.Visitor<String> {

  private static String words(Optional<Prose> ask, Stream<Text> answers) {
    String right = answers.map(Text::plain).sorted().collect(Collectors.joining(" "));
    return ask.map(Prose::plain).orElse("") + " " + right;
  }

  @Override
  public String choice(Question.Choice choice) {
    return words(
        Optional.of(choice.ask()),
        choice.options().stream().filter(Question.Option::right).map(Question.Option::text));
  }

  @Override
  public String trueFalse(Question.TrueFalse trueFalse) {
    return trueFalse.claim().plain();
  }

  @Override
  public String written(Question.Written written) {
    return words(Optional.of(written.ask()), written.answers().stream());
  }

  @Override
  public String numeric(Question.Numeric numeric) {
    return numeric.ask().plain() + " " + numeric.number().source();
  }

  @Override
  public String cloze(Question.Cloze cloze) {
    return cloze.text().plain();
  }

  @Override
  public String matching(Question.Matching matching) {
    return words(matching.ask(), matching.pairs().stream().map(Question.Pair::left));
  }

  @Override
  public String ordering(Question.Ordering ordering) {
    return words(ordering.ask(), ordering.steps().stream());
  }

  @Override
  public String labelling(Question.Labelling labelling) {
    return labelling.figure()
        + words(labelling.ask(), labelling.labels().stream().map(Question.Label::text));
  }

  @Override
  public String essay(Question.Essay essay) {
    return essay.ask().plain();
  }
}
