package deckle.chart;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Chart;
import deckle.text.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No word and no number of a chart is cut off at an edge of it. */
class EdgesTest {

  private static final Pattern WORDS =
      Pattern.compile(
          "<text[^>]*text-anchor=\"(\\w+)\"[^>]*font-size=\"([0-9.]+)\"><tspan"
              + " x=\"(-?[0-9.]+)\"[^>]*>(.*?)</tspan></text>");

  /** Values, and the range and step of their axis, if the author gives them. */
  private record Case(List<String> values, List<String> range) {

    static Case of(String values, String range) {
      return new Case(split(values), split(range));
    }

    private static List<String> split(String words) {
      return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
    }

    Optional<Chart.Range> axis() {
      return range.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Chart.Range(
                  new BigDecimal(range.get(0)),
                  new BigDecimal(range.get(1)),
                  range.stream().skip(2).findFirst().map(BigDecimal::new)));
    }
  }

  private static final List<Case> CASES =
      List.of(
          Case.of("-1.60 -0.92 -0.21", "-2 0 0.5"),
          Case.of("-1.60 -0.92 -0.21", "-2 0 0.25"),
          Case.of("-1.60 -0.92 -0.21", "-2.25 0.1 0.5"),
          Case.of("-1.60 -0.92 -0.21", ""),
          Case.of("-0.0016 -0.00092", "-0.002 0 0.00025"),
          Case.of("-1600 -920 -21", "-2000 0 500"),
          Case.of("-160000 -92000 -2100", "-1000000 0 250000"),
          Case.of("-1600000 -920000", ""),
          Case.of("0.25 0.75", "0 1 0.25"),
          Case.of("0.25 0.75", "0 1 0.0625"),
          Case.of("0.1 0.2", "0 1 0.125"),
          Case.of("0.25 0.75", ""),
          Case.of("250 1000", "0 1000 250"),
          Case.of("1000 10000", "0 1000000 250000"),
          Case.of("1 2 3", "0 1000000"),
          Case.of("1234567 2345678", ""),
          Case.of("-0.25 0.25", "-1 1 0.25"),
          Case.of("-0.25 0.25", "-1 1 0.125"),
          Case.of("-0.01 0.01", "-1000 1000 500"),
          Case.of("-1000 0.25", ""),
          Case.of("-39 5", "-40 10 2.5"),
          Case.of("0 0", ""));

  private static Chart chart(Chart.Kind kind, Case given, String title) {
    Optional<Text> named = title.isEmpty() ? Optional.empty() : Optional.of(Text.of(title));
    boolean bars = kind == Chart.Kind.BAR;
    List<Chart.Row> rows =
        given.values().stream()
            .map(value -> bars ? row("a", value) : row(value, value))
            .distinct()
            .toList();
    return new Chart(
        kind,
        new Chart.Axis(named, given.axis()),
        new Chart.Axis(named, bars ? Optional.empty() : given.axis()),
        List.of(),
        List.of(new Chart.Group(Optional.empty(), rows)),
        List.of(),
        true);
  }

  private static Chart.Row row(String name, String value) {
    BigDecimal number = new BigDecimal(value);
    return new Chart.Row(Text.of(name), List.of(Optional.of(new Chart.Value(number, number))));
  }

  private static void isWhole(String svg, String told) {
    double right = Double.parseDouble(svg.replaceFirst("(?s).*?viewBox=\"0 0 ([0-9.]+) .*", "$1"));
    List<MatchResult> texts = WORDS.matcher(svg).results().toList();
    assertThat(texts).as(told).hasSize(svg.split("<text", -1).length - 1);
    for (MatchResult text : texts) {
      double begin = begin(text);
      assertThat(begin).as("%s: %s", told, text.group(4)).isGreaterThanOrEqualTo(-0.02);
      assertThat(begin + width(text)).as("%s: %s", told, text.group(4)).isLessThan(right + 0.02);
    }
  }

  private static double begin(MatchResult text) {
    double x = Double.parseDouble(text.group(3));
    return switch (text.group(1)) {
      case "start" -> x;
      case "middle" -> x - width(text) / 2;
      default -> x - width(text);
    };
  }

  /** In pixels. */
  private static double width(MatchResult text) {
    boolean bold = text.group(4).contains("bold");
    String words = text.group(4).replaceAll("<[^>]*>", "");
    int size = (int) Math.round(Double.parseDouble(text.group(2)) * 750);
    return Lettering.of(words, size, bold).width() / 750.0;
  }

  private static void areWhole(Case given, String title) {
    for (Chart.Kind kind : Chart.Kind.values()) {
      for (int width : new int[] {120_000, 200_000, 340_000, 480_000}) {
        for (int type : new int[] {9_000, 16_000}) {
          byte[] svg = Plot.of(chart(kind, given, title), new Numerals("."), width, type).bytes();
          String told = Arrays.asList(kind, given, width, type).toString();
          isWhole(new String(svg, StandardCharsets.UTF_8), told);
        }
      }
    }
  }

  @Test
  void everyNumberOfAnAxisStandsWithinTheChartWhateverItsRange() {
    CASES.forEach(given -> areWhole(given, ""));
  }

  @Test
  void whatTheRowsAreStandsWithinTheChartHoweverShortTheirNames() {
    CASES.forEach(given -> areWhole(given, "preparation"));
  }
}
