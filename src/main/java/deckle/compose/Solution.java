package deckle.compose;

import deckle.deck.Precision;
import deckle.quiz.Answer;
import deckle.quiz.Asked;
import deckle.text.Inline;
import deckle.text.Text;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The right answer to a question in one line, with the letters that its form has printed. */
final class Solution implements Answer.Visitor<Line> {

  private static final String BETWEEN = " · ";

  /** Of the ends of an interval, unless the answer itself has as many. */
  private static final int DIGITS = 4;

  private static final Pattern LAST_ZEROS = Pattern.compile("(\\.\\d*[1-9])0+(?!\\d)|\\.0+(?!\\d)");

  private final List<Text> printed;
  private final Words words;

  private Solution(List<Text> printed, Words words) {
    this.printed = printed;
    this.words = words;
  }

  /** To a question whose values are filled in; empty where only a person can judge. */
  static Line answer(Asked filled, Words words) {
    return Answer.of(filled).accept(new Solution(Printed.of(filled), words));
  }

  @Override
  public Line letters(Answer.Letters letters) {
    Line line = new Line();
    letters.right().forEach(place -> separated(line).line(lettered(words.letter(place), place)));
    return line;
  }

  private Line lettered(String label, int place) {
    return new Line().strong(label).words("  ").text(printed.get(place));
  }

  @Override
  public Line truth(Answer.Truth truth) {
    return new Line().strong(words.say(truth.is() ? Word.TRUE : Word.FALSE));
  }

  @Override
  public Line texts(Answer.Texts texts) {
    Line line = accepted(new Line(), texts.accepted());
    return texts.caseMatters()
        ? line.words(" ").emphasis("(" + words.say(Word.CASE_MATTERS) + ")")
        : line;
  }

  /** The printed answer and, in brackets, what else is right. */
  private Line accepted(Line line, List<Text> answers) {
    line.strong(answers.get(0));
    List<Text> others = answers.subList(1, answers.size());
    return others.isEmpty()
        ? line
        : line.words(" (" + words.say(Word.ACCEPTED) + " ").joined(others, ", ").words(")");
  }

  @Override
  public Line quantity(Answer.Quantity quantity) {
    Text value = Numbers.of(quantity.printed(), words);
    Line line = new Line().strong(value);
    quantity.unit().ifPresent(unit -> line.words(" ").strong(unit));
    int digits = (int) value.plain().chars().filter(Character::isDigit).count();
    Precision finer = new Precision(Math.max(DIGITS, digits + 1), Precision.Kind.SIGNIFICANT);
    Text low = end(quantity.low(), finer);
    Text high = end(quantity.high(), finer);
    return low.plain().equals(high.plain())
        ? line
        : line.words(" (").line(words.between(Word.ACCEPTED_BETWEEN, low, high)).words(")");
  }

  /** An end of an interval is no result: zeros at its end would say nothing. */
  private Text end(double number, Precision precision) {
    List<Inline> printed =
        precision.print(number).stream()
            .map(
                inline ->
                    inline instanceof Inline.Run run
                        ? new Inline.Run(LAST_ZEROS.matcher(run.text()).replaceAll("$1"))
                        : inline)
            .toList();
    return Numbers.of(printed, words);
  }

  @Override
  public Line gaps(Answer.Gaps gaps) {
    return numbered(gaps.gaps());
  }

  @Override
  public Line labels(Answer.Labels labels) {
    return numbered(labels.labels());
  }

  private Line numbered(List<Answer.Blank> blanks) {
    Line line = new Line();
    for (int i = 0; i < blanks.size(); i++) {
      separated(line).words(blanks.size() > 1 ? i + 1 + " " : "");
      accepted(line, blanks.get(i).accepted());
    }
    return line;
  }

  @Override
  public Line pairs(Answer.Pairs pairs) {
    Line line = new Line();
    for (int i = 0; i < pairs.rights().size(); i++) {
      int place = pairs.rights().get(i);
      separated(line).line(lettered(i + 1 + " " + words.letter(place), place));
    }
    return line;
  }

  /** What is written before each letter, then the steps in their right order. */
  @Override
  public Line sequence(Answer.Sequence sequence) {
    String numbers =
        IntStream.range(0, sequence.ranks().size())
            .mapToObj(place -> words.letter(place) + " " + (sequence.ranks().get(place) + 1))
            .collect(Collectors.joining(BETWEEN));
    List<Text> steps = sequence.places().stream().map(printed::get).toList();
    return new Line()
        .strong(numbers)
        .words("; " + words.say(Word.RIGHT_ORDER) + " ")
        .joined(steps, " – ");
  }

  @Override
  public Line rubric(Answer.Rubric rubric) {
    return new Line();
  }

  @Override
  public Line model(Answer.Model model) {
    return new Line();
  }

  private static Line separated(Line line) {
    return line.isEmpty() ? line : line.words(BETWEEN);
  }
}
