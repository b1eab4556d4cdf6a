package deckle.chart;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Chart;
import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.text.Markup;
import deckle.text.Places;
import deckle.text.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Charts as drawings: what stands where, and for whom. */
class PlotTest {

  private static final Numerals ENGLISH = new Numerals(".");
  private static final int WIDTH = 340_000;

  private static Text text(String markup) {
    return Markup.inline(markup, Places.none(), Set.of(), false, new Diagnostics());
  }

  private static Chart.Axis axis(String title, String... range) {
    return new Chart.Axis(
        Optional.of(text(title)),
        range.length == 0
            ? Optional.empty()
            : Optional.of(
                new Chart.Range(
                    new BigDecimal(range[0]), new BigDecimal(range[1]), Optional.empty())));
  }

  private static Chart.Row row(String name, String... values) {
    return new Chart.Row(text(name), Arrays.stream(values).map(PlotTest::value).toList());
  }

  private static Optional<Chart.Value> value(String written) {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    String[] ends = written.split("\\.\\.", -1);
    return Optional.of(
        new Chart.Value(new BigDecimal(ends[0]), new BigDecimal(ends[ends.length - 1])));
  }

  private static Chart chart(Chart.Kind kind, List<String> series, Chart.Row... rows) {
    return new Chart(
        kind,
        axis("across"),
        axis("up"),
        series.stream().map(PlotTest::text).toList(),
        List.of(new Chart.Group(Optional.empty(), List.of(rows))),
        List.of(),
        true);
  }

  private static String drawn(Chart chart) {
    return drawn(chart, ENGLISH, WIDTH, 9_000);
  }

  private static String drawn(Chart chart, Numerals numerals, int width, int type) {
    return new String(Plot.of(chart, numerals, width, type).bytes(), StandardCharsets.UTF_8);
  }

  private static List<MatchResult> all(String pattern, String svg) {
    return Pattern.compile(pattern).matcher(svg).results().toList();
  }

  private static List<String> texts(String svg) {
    return all("<text.*</text>", svg).stream()
        .map(match -> match.group().replaceAll("<[^>]*>", ""))
        .toList();
  }

  private static List<Double> numbers(String pattern, String svg) {
    return all(pattern, svg).stream().map(match -> Double.valueOf(match.group(1))).toList();
  }

  @Test
  void barsAreAsLongAsTheirNumbers() {
    String svg = drawn(chart(Chart.Kind.BAR, List.of(), row("a", "20"), row("b", "60")));
    List<Double> widths = numbers("<rect[^>]*width=\"([0-9.]+)\"[^>]*fill=\"#8c8c8c\"", svg);
    assertThat(widths).hasSize(2);
    assertThat(widths.get(1) / widths.get(0)).isBetween(2.99, 3.01);
    assertThat(texts(svg)).contains("a", "b", "20", "60", "across", "up");
  }

  @Test
  void aRangeIsABarToItsMiddleWithAWhiskerAndBothEndsInWords() {
    Chart chart = chart(Chart.Kind.BAR, List.of(), row("milk", "20..30"), row("nut", "50"));
    String svg = drawn(chart);
    List<Double> widths = numbers("<rect[^>]*width=\"([0-9.]+)\"[^>]*fill=\"#8c8c8c\"", svg);
    assertThat(widths.get(1) / widths.get(0)).isBetween(1.99, 2.01);
    assertThat(texts(svg)).contains("20–30");
    assertThat(drawn(chart(Chart.Kind.BAR, List.of(), row("milk", "25"), row("nut", "50"))))
        .as("without a whisker there are three lines less")
        .satisfies(plain -> assertThat(all("<line", svg)).hasSize(all("<line", plain).size() + 3));
  }

  @Test
  void aNumberBelowZeroHasItsBarOnTheOtherSideAndAMinusSign() {
    String svg = drawn(chart(Chart.Kind.BAR, List.of(), row("loss", "-8"), row("gain", "4")));
    List<Double> lefts = numbers("<rect x=\"([0-9.]+)\"[^>]*fill=\"#8c8c8c\"", svg);
    assertThat(lefts.get(0)).isLessThan(lefts.get(1));
    assertThat(texts(svg)).contains("−8").doesNotContain("-8");
  }

  @Test
  void aNumberBelowZeroStandsBehindTheNameOfItsRow() {
    String svg =
        drawn(chart(Chart.Kind.BAR, List.of(), row("loss of water", "-39"), row("gain", "5")));
    double begins = numbers("id=\"loss-of-water-value\"[^>]*><tspan x=\"(-?[0-9.]+)\"", svg).get(0);
    assertThat(begins).isGreaterThan(place("loss of water", svg));
  }

  @Test
  void theAxisOfBarsRunsToTheRightHoweverMuchRoomNamesAndNumbersTake() {
    for (String name : List.of("a", "W".repeat(80))) {
      String svg =
          drawn(
              chart(
                  Chart.Kind.BAR,
                  List.of(),
                  row(name, "123456.789012..999999.999999"),
                  row("b", "-999999.999999..-123456.789012")));
      double least = place("−1000000", svg);
      assertThat(place("0", svg)).isGreaterThan(least);
      assertThat(place("1000000", svg)).isGreaterThan(place("0", svg));
      double width = numbers("viewBox=\"0 0 ([0-9.]+) ", svg).get(0);
      assertThat(place("1000000", svg)).isLessThan(width);
    }
  }

  /** Where a text begins, ends or has its middle, from the left. */
  private static double place(String text, String svg) {
    return numbers("x=\"([0-9.]+)\"[^>]*>" + Pattern.quote(text) + "</tspan>", svg).get(0);
  }

  @Test
  void noTextIsSmallerThanNinePointsHoweverNarrowTheChart() {
    for (int width = 100_000; width <= 500_000; width += 50_000) {
      String svg =
          drawn(chart(Chart.Kind.BAR, List.of(), row("oxide", "6")), ENGLISH, width, 6_000);
      assertThat(numbers("<text[^>]*font-size=\"([0-9.]+)\"", svg)).allMatch(size -> size >= 12);
    }
  }

  @Test
  void wordsGrowWithTheTypeAndStayInsideTheDrawing() {
    Chart chart = chart(Chart.Kind.BAR, List.of(), row("trimagnesium dicitrate", "60.3"));
    for (int type = 9_000; type <= 20_000; type += 1_000) {
      double points = type / 750.0;
      String svg = drawn(chart, ENGLISH, WIDTH, type);
      assertThat(numbers("font-size=\"([0-9.]+)\"", svg))
          .allMatch(size -> Math.abs(size - points) < 0.01);
      double right = numbers("viewBox=\"0 0 ([0-9.]+)", svg).get(0);
      assertThat(numbers("<tspan x=\"(-?[0-9.]+)\"", svg)).allMatch(x -> x >= 0 && x <= right);
    }
  }

  @Test
  void seriesDifferInDashesAndPointsAndAreNamed() {
    List<String> names = List.of("s1", "s2", "s3", "s4", "s5", "s6");
    String svg =
        drawn(
            chart(
                Chart.Kind.LINE,
                names,
                row("0", "1", "1", "1", "1", "1", "1"),
                row("9", "2", "2", "2", "2", "2", "2")));
    assertThat(
            all("<path[^>]*fill=\"none\"[^>]*>", svg).stream()
                .map(match -> match.group().replaceAll(".*stroke-width=\"2\"", ""))
                .distinct())
        .hasSize(6);
    assertThat(texts(svg)).containsAll(names);
    for (String name : names) {
      assertThat(svg).contains("id=\"" + name + "\"");
    }
  }

  @Test
  void linesThatEndApartAreNamedAtTheirEndsAndOthersInAKey() {
    Chart apart =
        chart(Chart.Kind.LINE, List.of("low", "high"), row("0", "0", "0"), row("9", "10", "90"));
    Chart close =
        chart(Chart.Kind.LINE, List.of("low", "high"), row("0", "0", "90"), row("9", "50", "51"));
    assertThat(nameAt("low", drawn(apart))).isGreaterThan(300);
    assertThat(nameAt("low", drawn(close))).isLessThan(100);
  }

  private static double nameAt(String name, String svg) {
    return numbers("<text id=\"" + name + "\"[^>]*><tspan x=\"([0-9.]+)\"", svg).get(0);
  }

  @Test
  void aMissingNumberHasNoPoint() {
    Chart all = chart(Chart.Kind.SCATTER, List.of(), row("0", "1"), row("1", "2"), row("2", "3"));
    Chart gap = chart(Chart.Kind.SCATTER, List.of(), row("0", "1"), row("1", ""), row("2", "3"));
    assertThat(all("<circle", drawn(all))).hasSize(3);
    assertThat(all("<circle", drawn(gap))).hasSize(2);
  }

  @Test
  void ticksAreOneTwoOrFiveTimesAPowerOfTenForEveryRange() {
    Pattern nice = Pattern.compile("[125]0*|0(?:\\.0*[125])?");
    for (int exponent = -6; exponent <= 6; exponent++) {
      for (int span = 1; span < 100; span += 3) {
        BigDecimal high = BigDecimal.valueOf(span).scaleByPowerOfTen(exponent);
        Ruler ruler = Ruler.of(Optional.empty(), List.of(BigDecimal.ZERO, high), 8);
        List<BigDecimal> ticks = ruler.ticks();
        assertThat(ruler.step().stripTrailingZeros().toPlainString()).matches(nice);
        assertThat(ticks).hasSizeBetween(2, 10);
        assertThat(ruler.to()).isGreaterThanOrEqualTo(high);
        assertThat(ticks.stream().map(BigDecimal::scale).distinct()).hasSize(1);
      }
    }
  }

  @Test
  void theDecimalSignIsThatOfTheLanguageInNumbersAndOnTheAxis() {
    Chart chart = chart(Chart.Kind.BAR, List.of(), row("a", "0.25"), row("b", "0.75"));
    List<String> texts = texts(drawn(chart, new Numerals(","), WIDTH, 9_000));
    assertThat(texts).contains("0,25", "0,75", "0,2").noneMatch(text -> text.matches("\\d\\.\\d+"));
  }

  @Test
  void markupInNamesIsDrawnAndItsIdsAreLettersDigitsAndHyphens() {
    String svg =
        drawn(
            chart(
                Chart.Kind.BAR,
                List.of(),
                row("Mg^2+^ <free>", "1"),
                row("Mg^2+^ (free)", "2"),
                row("half cup", "3")));
    assertThat(svg).contains("<tspan baseline-shift=\"super\"").contains("&lt;free&gt;");
    assertThat(all("id=\"([^\"]*)\"", svg).stream().map(match -> match.group(1)))
        .contains("Mg2-free", "Mg2-free-2", "half-cup", "half-cup-value");
  }

  @Test
  void aFormulaInANameKeepsItsIndicesAndItsLettersInItalics() {
    String svg = drawn(chart(Chart.Kind.BAR, List.of(), row("$E_a+1$", "1"), row("b", "2")));
    assertThat(svg)
        .contains("font-style=\"italic\"")
        .contains("baseline-shift=\"sub\"")
        .contains(" + ");
  }

  @Test
  void namesOfMarkedPointsCoverNeitherEachOtherNorFarther() {
    List<Chart.Mark> marks = new ArrayList<>();
    Stream.of("20", "24", "28", "32", "36")
        .forEach(
            x ->
                marks.add(
                    new Chart.Mark(
                        text("point " + x),
                        Optional.of(new BigDecimal(x)),
                        Optional.of(new BigDecimal("50")),
                        Span.none())));
    Chart plain =
        chart(Chart.Kind.LINE, List.of(), row("0", "0"), row("50", "90"), row("90", "100"));
    Chart marked =
        new Chart(plain.kind(), plain.x(), plain.y(), plain.series(), plain.groups(), marks, true);
    List<Box> boxes =
        all("<text id=\"point-\\d+\"[^>]*><tspan x=\"([0-9.]+)\" y=\"([0-9.]+)\"", drawn(marked))
            .stream()
            .map(
                match ->
                    new Box(
                        (int) (Double.parseDouble(match.group(1)) * 750),
                        (int) (Double.parseDouble(match.group(2)) * 750),
                        35_000,
                        9_000))
            .toList();
    assertThat(boxes).hasSize(5);
    for (Box one : boxes) {
      assertThat(boxes.stream().filter(one::meets)).hasSize(1);
    }
  }
}
