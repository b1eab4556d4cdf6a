package deckle.compose;

import deckle.deck.Precision;
import deckle.deck.Question;
import deckle.quiz.Asked;
import deckle.quiz.Gaps;
import deckle.text.Inline;
import deckle.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The right answer to a question in one line, with the letters that its form has printed. */
final class Solution implements Question.Visitor<Line> {

  private static final String BETWEEN = " · ";

  private final Asked asked;
  private final Words words;

  private Solution(Asked asked, Words words) {
    this.asked = asked;
    this.words = words;
  }

  /** To a question whose values are filled in; empty where only a person can judge. */
  static Line answer(Asked filled, Words words) {
    return filled.question().accept(new Solution(filled, words));
  }

  @Override
  public Line choice(Question.Choice choice) {
    Line line = new Line();
    for (int place = 0; place < asked.order().size(); place++) {
      Question.Option option = choice.options().get(asked.order().get(place));
      if (option.right()) {
        separated(line).strong(words.letter(place)).words("  ").text(option.text());
      }
    }
    return line;
  }

  @Override
  public Line trueFalse(Question.TrueFalse claim) {
    return new Line().strong(words.say(claim.is() ? Word.TRUE : Word.FALSE));
  }

  @Override
  public Line written(Question.Written written) {
    Line line = new Line();
    accepted(line, written.answers());
    if (written.caseMatters()) {
      line.words(" ").emphasis("(" + words.say(Word.CASE_MATTERS) + ")");
    }
    return line;
  }

  /** The printed answer and, in brackets, what else is right. */
  private void accepted(Line line, List<Text> answers) {
    if (!answers.isEmpty()) {
      line.strong(answers.get(0));
    }
    if (answers.size() > 1) {
      line.words(" (" + words.say(Word.ACCEPTED) + " ")
          .joined(answers.subList(1, answers.size()), ", ")
          .words(")");
    }
  }

  @Override
  public Line numeric(Question.Numeric numeric) {
    double answer = numeric.answer(asked.draw());
    Precision precision = numeric.number().precision();
    Line line = new Line().strong(printed(precision, answer));
    numeric.unit().ifPresent(unit -> line.words(" ").strong(unit));
    double half = numeric.within().orElseGet(() -> precision.tolerance(answer)).around(answer);
    Precision finer = new Precision(precision.digits() + 1, precision.kind());
    return line.words(
        " ("
            + words.say(
                Word.ACCEPTED_BETWEEN,
                printed(finer, answer - half).plain(),
                printed(finer, answer + half).plain())
            + ")");
  }

  private Text printed(Precision precision, double number) {
    return Numbers.of(precision.print(number), words);
  }

  @Override
  public Line cloze(Question.Cloze cloze) {
    List<Inline.Gap> gaps = Gaps.in(cloze.text());
    Line line = new Line();
    for (int i = 0; i < gaps.size(); i++) {
      separated(line).words(gaps.size() > 1 ? i + 1 + " " : "");
      accepted(line, gaps.get(i).answers());
    }
    return line;
  }

  @Override
  public Line matching(Question.Matching matching) {
    Line line = new Line();
    for (int i = 0; i < matching.pairs().size(); i++) {
      Text right = matching.pairs().get(i).right();
      separated(line)
          .strong(i + 1 + " " + words.letter(placeOf(right, matching)))
          .words("  ")
          .text(right);
    }
    return line;
  }

  private int placeOf(Text right, Question.Matching matching) {
    List<String> rights = matching.rights().stream().map(Text::markup).toList();
    return asked.order().indexOf(rights.indexOf(right.markup()));
  }

  /** What stands before each letter, then the letters in their right order. */
  @Override
  public Line ordering(Question.Ordering ordering) {
    String numbers =
        IntStream.range(0, asked.order().size())
            .mapToObj(place -> words.letter(place) + " " + (asked.order().get(place) + 1))
            .collect(Collectors.joining(BETWEEN));
    Line line = new Line().strong(numbers).words("; " + words.say(Word.RIGHT_ORDER) + " ");
    return line.joined(ordering.steps(), " – ");
  }

  @Override
  public Line labelling(Question.Labelling labelling) {
    Line line = new Line();
    for (int i = 0; i < labelling.labels().size(); i++) {
      separated(line).strong(i + 1 + "").words(" ").text(labelling.labels().get(i).text());
    }
    return line;
  }

  @Override
  public Line essay(Question.Essay essay) {
    return new Line();
  }

  private static Line separated(Line line) {
    return line.isEmpty() ? line : line.words(BETWEEN);
  }
}
