package deckle.quiz;

import deckle.deck.Draw;
import deckle.deck.Precision;
import deckle.deck.Question;
import deckle.deck.Substitution;
import deckle.text.Inline;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Works out what is right on one form.
 *
 * <p>Places come from the question as its deck has it, words from the same with its values filled
 * in: two words that are alike only by their values are still two places.
 */
final class Answering implements Question.Visitor<Answer> {

  private final Asked asked;

  Answering(Asked asked) {
    this.asked = asked;
  }

  /** With a full stop as the decimal sign: the answers of a form are the same in any language. */
  private <Q extends Question> Q filled(Q question, Class<Q> type) {
    Draw draw = asked.draw();
    return type.cast(Substitution.fill(question, draw, UnaryOperator.identity()));
  }

  private int place(int index) {
    return asked.order().indexOf(index);
  }

  private List<Integer> inverse() {
    return IntStream.range(0, asked.order().size()).mapToObj(this::place).toList();
  }

  private static int indexOf(Text text, List<Text> among) {
    return among.stream().map(Text::markup).toList().indexOf(text.markup());
  }

  @Override
  public Answer choice(Question.Choice choice) {
    List<Question.Option> printed = new ArrayList<>(choice.options().size());
    List<Integer> right = new ArrayList<>();
    boolean weighed = false;
    for (int index : asked.order()) {
      Question.Option option = choice.options().get(index);
      if (option.right()) {
        right.add(printed.size());
      }
      weighed |= option.worth().isPresent();
      printed.add(option);
    }
    return new Answer.Letters(right, weighed ? worth(printed, right.size()) : List.of());
  }

  /** A right option without a weight of its own is worth its share, a wrong one nothing. */
  private static List<Integer> worth(List<Question.Option> printed, int right) {
    Function<Question.Option, Integer> share = option -> option.right() ? 100 / right : 0;
    return printed.stream().map(option -> option.worth().orElse(share.apply(option))).toList();
  }

  @Override
  public Answer trueFalse(Question.TrueFalse trueFalse) {
    return new Answer.Truth(trueFalse.is());
  }

  @Override
  public Answer written(Question.Written written) {
    Question.Written filled = filled(written, Question.Written.class);
    return filled.answers().isEmpty()
        ? new Answer.Model(filled.model().orElseThrow())
        : new Answer.Texts(filled.answers(), filled.caseMatters());
  }

  @Override
  public Answer numeric(Question.Numeric numeric) {
    double value = numeric.answer(asked.draw());
    double reach = numeric.tolerance(asked.draw()).around(value);
    Precision precision = numeric.number().precision();
    double printed = Response.number(precision.plain(value)).orElse(value);
    return new Answer.Quantity(
        value,
        Math.min(value - reach, printed),
        Math.max(value + reach, printed),
        precision.print(value),
        filled(numeric, Question.Numeric.class).unit());
  }

  @Override
  public Answer cloze(Question.Cloze cloze) {
    List<List<Text>> written = gaps(cloze);
    List<List<Text>> filled = gaps(filled(cloze, Question.Cloze.class));
    return new Answer.Gaps(blanks(cloze, written.stream().map(gap -> gap.get(0)).toList(), filled));
  }

  private static List<List<Text>> gaps(Question.Cloze cloze) {
    return Gaps.in(cloze.text()).stream().map(Inline.Gap::answers).toList();
  }

  private List<Answer.Blank> blanks(
      Question question, List<Text> written, List<List<Text>> filled) {
    List<Text> words = Bank.words(question);
    List<Answer.Blank> blanks = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      OptionalInt bank =
          words.isEmpty()
              ? OptionalInt.empty()
              : OptionalInt.of(place(indexOf(written.get(i), words)));
      blanks.add(new Answer.Blank(filled.get(i), bank));
    }
    return blanks;
  }

  @Override
  public Answer matching(Question.Matching matching) {
    List<Text> rights = matching.rights();
    return new Answer.Pairs(
        matching.pairs().stream().map(pair -> place(indexOf(pair.right(), rights))).toList());
  }

  @Override
  public Answer ordering(Question.Ordering ordering) {
    return new Answer.Sequence(inverse(), asked.order());
  }

  @Override
  public Answer labelling(Question.Labelling labelling) {
    Question.Labelling filled = filled(labelling, Question.Labelling.class);
    List<Text> written = labelling.labels().stream().map(Question.Label::text).toList();
    List<List<Text>> accepted =
        filled.labels().stream().map(label -> List.of(label.text())).toList();
    return new Answer.Labels(blanks(labelling, written, accepted));
  }

  @Override
  public Answer essay(Question.Essay essay) {
    Question.Essay filled = filled(essay, Question.Essay.class);
    return new Answer.Rubric(filled.rubric(), filled.model());
  }
}
