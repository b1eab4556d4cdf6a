package deckle.compose;

import deckle.deck.Question;
import deckle.quiz.Gaps;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a question asks, in plain words: enough to know it by. */
final class Stem implements Question.Visitor<String> {

  /** Figures have numbers on a form, and others on another. */
  private static final Pattern FIGURE = Pattern.compile("@fig:[\\p{L}\\p{N}-]+");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Words words;

  private Stem(Words words) {
    this.words = words;
  }

  static String of(Question question, Words words) {
    String figure = Matcher.quoteReplacement(words.say(Word.FIGURE_ALONE));
    String asked = FIGURE.matcher(question.accept(new Stem(words))).replaceAll(figure);
    return SPACES.matcher(asked).replaceAll(" ").strip();
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
    return ClozeText.blanked(Gaps.in(cloze.text())).prose(cloze.text()).plain();
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
    return or(labelling.ask(), words.say(Word.NAME_PARTS));
  }

  @Override
  public String essay(Question.Essay essay) {
    return essay.ask().plain();
  }
}
