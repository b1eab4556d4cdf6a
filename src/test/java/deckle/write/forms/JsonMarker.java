package deckle.write.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Marks responses as {@code src/docs/forms.md} says, knowing nothing but the file. */
final class JsonMarker {

  private JsonMarker() {}

  /** Empty where a person has to say. */
  static Optional<BigDecimal> points(JsonNode question, List<Integer> places, List<String> words) {
    JsonNode answer = question.get("answer");
    return switch (answer.get("kind").asText()) {
      case "options" -> Optional.of(options(question, answer, places));
      case "truth" -> whole(question, words.equals(List.of(answer.get("is").asText())));
      case "words" ->
          whole(
              question, accepts(answer, words.get(0), answer.get("caseMatters").asBoolean(false)));
      case "number" -> whole(question, between(answer, words.get(0)));
      case "gaps", "labels" -> Optional.of(gaps(question, answer.get("gaps"), places, words));
      case "pairs" -> Optional.of(pieces(question, answer.get("rights"), places));
      case "sequence" -> Optional.of(pieces(question, answer.get("places"), places));
      default -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> whole(JsonNode question, boolean right) {
    return Optional.of(share(question, right ? 1 : 0, 1));
  }

  private static BigDecimal share(JsonNode question, int part, int of) {
    boolean all = question.get("marking").asText().equals("all");
    int counted = all && part < of ? 0 : part;
    return question
        .get("points")
        .decimalValue()
        .multiply(BigDecimal.valueOf(counted))
        .divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
  }

  private static List<Integer> ints(JsonNode array) {
    List<Integer> ints = new ArrayList<>();
    array.forEach(each -> ints.add(each.asInt()));
    return ints;
  }

  private static BigDecimal options(JsonNode question, JsonNode answer, List<Integer> places) {
    List<Integer> right = ints(answer.get("right"));
    boolean exactly = new TreeSet<>(places).equals(new TreeSet<>(right));
    if (answer.has("worth") && !exactly) {
      List<Integer> worth = ints(answer.get("worth"));
      int sum = places.stream().mapToInt(worth::get).sum();
      int percent = right.size() > 1 ? Math.max(0, sum) : places.size() > 1 ? 0 : sum;
      return question
          .get("points")
          .decimalValue()
          .multiply(BigDecimal.valueOf(Math.min(100, percent)))
          .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }
    if (exactly || right.size() == 1) {
      return share(question, exactly ? 1 : 0, 1);
    }
    int hits = (int) places.stream().filter(right::contains).count();
    return share(question, Math.max(0, 2 * hits - places.size()), right.size());
  }

  private static BigDecimal pieces(JsonNode question, JsonNode right, List<Integer> places) {
    int hits = 0;
    for (int i = 0; i < right.size(); i++) {
      hits += right.get(i).asInt() == places.get(i) ? 1 : 0;
    }
    return share(question, hits, right.size());
  }

  private static BigDecimal gaps(
      JsonNode question, JsonNode gaps, List<Integer> places, List<String> words) {
    int hits = 0;
    for (int i = 0; i < gaps.size(); i++) {
      boolean chosen = i < places.size() && names(places.get(i), gaps, gaps.get(i));
      hits += chosen || (i < words.size() && accepts(gaps.get(i), words.get(i), false)) ? 1 : 0;
    }
    return share(question, hits, gaps.size());
  }

  private static boolean names(int place, JsonNode gaps, JsonNode gap) {
    for (JsonNode other : gaps) {
      String printed = other.get("accepted").get(0).asText();
      if (other.path("bank").asInt(-2) == place && accepts(gap, printed, false)) {
        return true;
      }
    }
    return false;
  }

  private static boolean accepts(JsonNode answer, String word, boolean caseMatters) {
    for (JsonNode accepted : answer.get("accepted")) {
      if (bare(accepted.asText(), caseMatters).equals(bare(word, caseMatters))) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String words, boolean caseMatters) {
    String bare =
        Normalizer.normalize(words, Normalizer.Form.NFKC)
            .replaceAll("[\\s^~\u00AD]", "")
            .replaceAll("[−‐‑–]", "-");
    return caseMatters ? bare : bare.toLowerCase(Locale.ROOT);
  }

  private static boolean between(JsonNode answer, String written) {
    double number = Double.parseDouble(bare(written, true).replace(',', '.'));
    return number >= answer.get("low").asDouble() && number <= answer.get("high").asDouble();
  }
}
