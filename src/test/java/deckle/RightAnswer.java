package deckle;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Question;
import deckle.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether a printed answer is what the deck says is right, for the question as it is printed. */
final class RightAnswer implements Question.Visitor<Map<String, String>> {

  private final PrintedQuiz.Printed asked;
  private final PrintedKey.Entry key;
  private final Map<String, String> values;

  private RightAnswer(PrintedQuiz.Printed asked, PrintedKey.Entry key) {
    this.asked = asked;
    this.key = key;
    this.values = new TreeMap<>(asked.values());
  }

  /**
   * Fails unless it is right.
   *
   * @param cell what stands below the number in the grid
   */
  static void check(PrintedQuiz.Printed asked, PrintedKey.Entry key, String cell) {
    Question question = asked.question();
    assertThat(key.points()).isEqualByComparingTo(asked.points());
    assertThat(key.points()).isEqualByComparingTo(question.about().points().toString());
    RightAnswer answer = new RightAnswer(asked, key);
    answer.values.putAll(question.accept(answer));
    key.isReasoned(question.about().because(), new Wanted(answer.values));
    assertThat(cell).isEqualTo(question.accept(new InGrid(key)));
  }

  private static String words(Text text) {
    return ReadBack.squeezed(text.plain());
  }

  private static List<String> words(List<Text> texts) {
    return texts.stream().map(RightAnswer::words).toList();
  }

  /** Every so many of the marks, from an index on. */
  private List<String> every(int stride, int from) {
    List<String> marks = new ArrayList<>();
    for (int i = from; i < key.marks().size(); i += stride) {
      marks.add(key.marks().get(i));
    }
    return marks;
  }

  private void numberedFromOne(List<String> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      assertThat(numbers.get(i)).isEqualTo(String.valueOf(i + 1));
    }
  }

  @Override
  public Map<String, String> choice(Question.Choice choice) {
    Map<String, String> offered = asked.lettered();
    List<String> letters = every(2, 0);
    assertThat(letters.stream().map(offered::get).toList())
        .isEqualTo(every(2, 1))
        .containsExactlyInAnyOrderElementsOf(words(AsWritten.rightOptions(choice)));
    for (Question.Option option : choice.options()) {
      option.why().ifPresent(why -> feedback(offered, words(option.text()), words(why)));
    }
    return Map.of();
  }

  private void feedback(Map<String, String> offered, String option, String why) {
    assertThat(offered)
        .anySatisfy(
            (letter, text) -> {
              assertThat(text).isEqualTo(option);
              assertThat(key.below()).contains(letter + option + "–" + why);
            });
  }

  @Override
  public Map<String, String> trueFalse(Question.TrueFalse claim) {
    assertThat(key.marks()).containsExactly(claim.is() ? "True" : "False");
    return Map.of();
  }

  @Override
  public Map<String, String> written(Question.Written written) {
    key.explains(written.model(), new Wanted(values));
    accepted(key.marks(), written.answers());
    return Map.of();
  }

  private static void accepted(List<String> printed, List<Text> accepted) {
    List<String> words = words(accepted);
    assertThat(printed.stream().limit(1).toList()).isEqualTo(words.stream().limit(1).toList());
    assertThat(printed.stream().skip(1).toList())
        .isEqualTo(
            words.size() < 2
                ? List.of()
                : List.of(String.join(",", words.subList(1, words.size()))));
  }

  @Override
  public Map<String, String> numeric(Question.Numeric numeric) {
    return new Recalculation(numeric, asked.values(), key).answer();
  }

  @Override
  public Map<String, String> cloze(Question.Cloze cloze) {
    int at = 0;
    List<List<Text>> gaps = AsWritten.gaps(cloze);
    for (int i = 0; i < gaps.size(); i++) {
      int marks = Math.min(2, gaps.get(i).size());
      assertThat(key.marks().get(at)).isEqualTo(gaps.size() > 1 ? String.valueOf(i + 1) : "");
      accepted(key.marks().subList(at + 1, at + 1 + marks), gaps.get(i));
      at += 1 + marks;
    }
    if (cloze.bank()) {
      asked.hasBank(AsWritten.bank(cloze));
    }
    return Map.of();
  }

  @Override
  public Map<String, String> matching(Question.Matching matching) {
    Map<String, String> lefts = asked.marked("(\\d)\\.", AsWritten.lefts(matching));
    Map<String, String> rights = asked.lettered();
    List<String> letters = every(3, 1);
    numberedFromOne(every(3, 0));
    assertThat(letters.stream().map(rights::get).toList()).isEqualTo(every(3, 2));
    for (int i = 0; i < letters.size(); i++) {
      String left = lefts.get(String.valueOf(i + 1));
      String right = rights.get(letters.get(i));
      assertThat(matching.pairs())
          .anyMatch(pair -> words(pair.left()).equals(left) && words(pair.right()).equals(right));
    }
    assertThat(letters).hasSameSizeAs(matching.pairs());
    return Map.of();
  }

  @Override
  public Map<String, String> ordering(Question.Ordering ordering) {
    int count = ordering.steps().size();
    Map<String, String> offered = asked.lettered();
    List<String> marks = key.marks();
    assertThat(offered).hasSize(count);
    for (int i = 0; i < count; i++) {
      int rank = Integer.parseInt(marks.get(2 * i + 1));
      assertThat(offered.get(marks.get(2 * i))).isEqualTo(words(ordering.steps().get(rank - 1)));
    }
    assertThat(marks.subList(2 * count, 3 * count)).isEqualTo(words(ordering.steps()));
    return Map.of();
  }

  @Override
  public Map<String, String> labelling(Question.Labelling labelling) {
    numberedFromOne(every(2, 0));
    assertThat(every(2, 1)).isEqualTo(words(AsWritten.names(labelling)));
    if (labelling.bank()) {
      asked.hasBank(AsWritten.bank(labelling));
    }
    return Map.of();
  }

  @Override
  public Map<String, String> essay(Question.Essay essay) {
    StringBuilder rubric = new StringBuilder("Pointsfor:");
    BigDecimal sum = BigDecimal.ZERO;
    for (Question.Criterion criterion : essay.rubric()) {
      rubric.append(words(criterion.text())).append(criterion.points());
      sum = sum.add(new BigDecimal(criterion.points().toString()));
    }
    assertThat(key.below()).startsWith(rubric.toString());
    assertThat(key.points()).isEqualByComparingTo(sum);
    key.explains(essay.model(), new Wanted(values));
    return Map.of();
  }
}
