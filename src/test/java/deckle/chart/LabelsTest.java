package deckle.chart;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Chart;
import deckle.diag.Span;
import deckle.text.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be asked for in a chart is known before it is drawn. */
class LabelsTest {

  private static final Pattern ID = Pattern.compile("<text id=\"([^\"]*)\"");
  private static final Chart.Axis AXIS = new Chart.Axis(Optional.empty(), Optional.empty());

  private static Optional<BigDecimal> number(String written) {
    return written.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(written));
  }

  private static Chart.Row row(String name, String... values) {
    return new Chart.Row(
        Text.of(name),
        Arrays.stream(values)
            .map(value -> number(value).map(number -> new Chart.Value(number, number)))
            .toList());
  }

  private static Chart.Mark mark(String label, String x, String y) {
    return new Chart.Mark(Text.of(label), number(x), number(y), Span.none());
  }

  private static Chart chart(
      Chart.Kind kind, List<String> series, List<Chart.Row> rows, Chart.Mark... marks) {
    return new Chart(
        kind,
        AXIS,
        AXIS,
        series.stream().map(Text::of).toList(),
        List.of(new Chart.Group(Optional.of(Text.of("group")), rows)),
        List.of(marks),
        true);
  }

  private static Set<String> drawn(Chart chart) {
    byte[] svg = Plot.of(chart, new Numerals("."), Plot.USUAL_WIDTH, Plot.SMALLEST).bytes();
    Set<String> ids = new TreeSet<>();
    ID.matcher(new String(svg, StandardCharsets.UTF_8))
        .results()
        .forEach(match -> ids.add(match.group(1)));
    return ids;
  }

  private static void areThoseDrawn(Chart chart, String... labels) {
    assertThat(Plot.labels(chart)).isEqualTo(drawn(chart)).containsExactlyInAnyOrder(labels);
  }

  @Test
  void barsAreKnownByTheirNamesAndTheirNumbersToo() {
    List<Chart.Row> rows = List.of(row("half cup", "1"), row("half-cup", ""), row("±", "2"));
    areThoseDrawn(
        chart(Chart.Kind.BAR, List.of(), rows, mark("limit", "1.5", ""), mark("limit", "2", "")),
        "half-cup",
        "half-cup-2",
        "half-cup-value",
        "value",
        "limit",
        "limit-2");
  }

  @Test
  void seriesAreKnownByTheirNamesUnlessThereIsOneOnly() {
    for (Chart.Kind kind : List.of(Chart.Kind.LINE, Chart.Kind.SCATTER)) {
      List<Chart.Row> two = List.of(row("0", "0", "0"), row("9", "1", "90"));
      List<Chart.Row> close = List.of(row("0", "0", "90"), row("9", "50", "51"));
      areThoseDrawn(chart(kind, List.of("low", "high"), two), "low", "high");
      areThoseDrawn(chart(kind, List.of("low", "high"), close), "low", "high");
      areThoseDrawn(chart(kind, List.of("low"), List.of(row("0", "0"), row("9", "1"))));
    }
    List<Chart.Row> bars = List.of(row("a", "1", "2"), row("b", "", "3"));
    areThoseDrawn(
        chart(Chart.Kind.BAR, List.of("a", "c"), bars),
        "a",
        "a-2",
        "a-value",
        "a-value-2",
        "b",
        "b-value",
        "c");
  }

  @Test
  void pointsAndLinesOfEitherDirectionAreKnownByTheirNames() {
    for (Chart.Kind kind : List.of(Chart.Kind.LINE, Chart.Kind.SCATTER)) {
      Chart chart =
          chart(
              kind,
              List.of(),
              List.of(row("0", "0"), row("9", "90")),
              mark("peak", "3", "40"),
              mark("level", "", "50"),
              mark("time", "5", ""),
              mark("peak", "7", "20"));
      areThoseDrawn(chart, "peak", "peak-2", "level", "time");
    }
  }
}
