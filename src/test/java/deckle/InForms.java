package deckle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What {@code forms.json} says of a question, which is what its key has printed. */
record InForms(PrintedKey.Entry key, JsonNode answer) {

  /** Fails unless file and paper say the same. */
  static void check(PrintedQuiz.Printed asked, PrintedKey.Entry key, JsonNode question) {
    assertThat(question.get("number").intValue()).isEqualTo(asked.number());
    assertThat(question.get("id").textValue()).isEqualTo(asked.question().id().orElseThrow());
    assertThat(question.get("points").decimalValue()).isEqualByComparingTo(key.points());
    new InForms(key, question.get("answer")).check();
  }

  private void check() {
    switch (answer.get("kind").textValue()) {
      case "options" -> assertThat(every(2, 0)).isEqualTo(letters("right"));
      case "truth" -> assertThat(key.marks()).isEqualTo(List.of(truth()));
      case "words" -> assertThat(key.marks()).isEqualTo(accepted(answer));
      case "number" -> number();
      case "gaps", "labels" -> gaps();
      case "pairs" -> assertThat(every(3, 1)).isEqualTo(letters("rights"));
      case "sequence" -> sequence();
      case "rubric" -> rubric();
      case "model" -> assertThat(key.prose()).contains(words(answer.get("model")));
      default -> throw new AssertionError(answer);
    }
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static String words(JsonNode text) {
    return ReadBack.squeezed(text.textValue());
  }

  private List<String> every(int stride, int from) {
    return IntStream.range(0, key.marks().size())
        .filter(i -> i % stride == from)
        .mapToObj(key.marks()::get)
        .toList();
  }

  private List<String> letters(String field) {
    return each(answer.get(field)).map(InForms::letter).toList();
  }

  private static String letter(JsonNode place) {
    return Character.toString('A' + place.intValue());
  }

  private String truth() {
    return answer.get("is").booleanValue() ? "True" : "False";
  }

  /** The first, and the others as the key prints them in brackets. */
  private static List<String> accepted(JsonNode of) {
    List<String> all = each(of.get("accepted")).map(InForms::words).toList();
    return all.size() < 2 ? all : List.of(all.get(0), String.join(",", all.subList(1, all.size())));
  }

  private void number() {
    assertThat(key.marks().get(0)).isEqualTo(words(answer.get("printed")));
    double low = answer.get("low").doubleValue();
    double high = answer.get("high").doubleValue();
    if (low == high) {
      assertThat(key.marks()).hasSize(1);
    } else {
      near(key.marks().get(1), low);
      near(key.marks().get(2), high);
    }
  }

  private static void near(String printed, double exact) {
    BigDecimal number = new BigDecimal(printed.replace('−', '-').replace("×10", "e"));
    assertThat(Math.abs(number.doubleValue() - exact)).isLessThan(Math.abs(exact) / 1000);
  }

  private void gaps() {
    List<String> wanted = new ArrayList<>();
    for (int gap = 0; gap < answer.get("gaps").size(); gap++) {
      wanted.add(String.valueOf(gap + 1));
      wanted.addAll(accepted(answer.get("gaps").get(gap)));
    }
    assertThat(key.marks()).isEqualTo(wanted);
  }

  /** The letters by the numbers that are to be written before them. */
  private void sequence() {
    int count = answer.get("places").size();
    List<String> letters =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparing(i -> Integer.parseInt(key.marks().get(2 * i + 1))))
            .map(i -> key.marks().get(2 * i))
            .toList();
    assertThat(letters).isEqualTo(letters("places"));
  }

  private void rubric() {
    for (JsonNode criterion : answer.get("criteria")) {
      assertThat(key.below())
          .contains(words(criterion.get("text")) + criterion.get("points").decimalValue());
    }
  }
}
