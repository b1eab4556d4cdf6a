package deckle.read.yaml;

import deckle.deck.Chart;
import deckle.diag.Span;
import deckle.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads numbers that are to be drawn, and how. */
final class ChartReader {

  private static final int MOST_SERIES = 6;
  private static final int MOST_MARKS = 20;

  private final Fields fields;
  private final Scope scope;
  private final Decimals decimals;
  private final String called;

  /**
   * @param called how faults name the figure
   */
  ChartReader(Fields fields, String called) {
    this.fields = fields;
    this.scope = fields.scope();
    this.decimals = new Decimals(scope);
    this.called = called;
  }

  Optional<Chart> read() {
    Settings settings = new Settings(fields, Vocabulary.Place.FIGURE);
    Optional<Chart.Kind> kind = settings.word("chart", Chart.Kind.class);
    List<Text> series = fields.texts("series");
    boolean table = settings.word("table").filter("no"::equals).isEmpty();
    Chart.Axis x = axis("x");
    Chart.Axis y = axis("y");
    if (series.size() > MOST_SERIES) {
      scope.error(
          fields.keyAt("series"),
          "no more than " + MOST_SERIES + " series can be told apart without colour",
          "draw two charts");
      return Optional.empty();
    }
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    List<Chart.Group> groups =
        new ChartRows(fields, called, kind.get(), series.size(), decimals).read();
    List<Chart.Mark> marks = marks(kind.get());
    Chart chart = new Chart(kind.get(), x, y, series, groups, marks, table);
    return !groups.isEmpty() && sound(chart) ? Optional.of(chart) : Optional.empty();
  }

  private Chart.Axis axis(String key) {
    return new Chart.Axis(fields.text(key), fields.scalar(key + "-range").flatMap(decimals::axis));
  }

  private List<Chart.Mark> marks(Chart.Kind kind) {
    Optional<Node> node = fields.node("marks");
    if (node.isEmpty()) {
      return List.of();
    }
    List<Chart.Mark> marks = new ArrayList<>();
    if (node.get() instanceof Node.Pairs pairs && pairs.pairs().size() > MOST_MARKS) {
      scope.error(
          fields.keyAt("marks"),
          "a chart with "
              + pairs.pairs().size()
              + " marks cannot be read; "
              + MOST_MARKS
              + " are the most",
          "mark the most telling places");
    } else if (node.get() instanceof Node.Pairs pairs) {
      pairs.pairs().forEach(pair -> mark(pair, kind).ifPresent(marks::add));
    } else {
      scope.error(
          node.get().at(),
          "`marks` takes names with places",
          "`marks: {rest: {x: -70}}`, each on a line of its own");
    }
    return marks;
  }

  private Optional<Chart.Mark> mark(Node.Pair pair, Chart.Kind kind) {
    String place = kind == Chart.Kind.BAR ? "`{x: 30}`" : "`{x: -70}`, `{y: 50}` or both";
    if (!(pair.value() instanceof Node.Pairs node)) {
      scope.error(
          pair.value().at(), "mark `" + pair.name() + "` needs a place", place + ", in braces");
      return Optional.empty();
    }
    Fields mark = new Fields(scope, node, Vocabulary.of(Vocabulary.Place.MARK));
    Optional<BigDecimal> x = mark.scalar("x").flatMap(decimals::number);
    Optional<BigDecimal> y = mark.scalar("y").flatMap(decimals::number);
    if (kind == Chart.Kind.BAR && mark.has("y")) {
      scope.error(mark.keyAt("y"), "bars are measured along `x` only", place);
      return Optional.empty();
    }
    if (!mark.has("x") && !mark.has("y") && mark.sound()) {
      scope.error(pair.key().at(), "mark `" + pair.name() + "` needs a place", place);
    }
    return x.isPresent() || y.isPresent()
        ? Optional.of(new Chart.Mark(scope.text(pair.key()), x, y, pair.key().at()))
        : Optional.empty();
  }

  /** Whether all that is to be drawn lies within the axes. */
  private boolean sound(Chart chart) {
    boolean bars = chart.kind() == Chart.Kind.BAR;
    boolean sound = true;
    if (bars && fields.has("y-range")) {
      scope.error(
          fields.keyAt("y-range"), "the rows of bars have no range", "`x-range` is that of bars");
      sound = false;
    }
    if (bars && chart.x().range().filter(range -> outside(range, BigDecimal.ZERO)).isPresent()) {
      scope.error(
          fields.valueAt("x-range"),
          "bars that do not begin at 0 mislead",
          "let the range hold 0, or draw a `line` or a `scatter`");
      sound = false;
    }
    for (Chart.Row row : chart.rows().toList()) {
      for (Optional<Chart.Value> value : row.values()) {
        sound &=
            value
                .map(v -> within(chart.measured(), row.name().at(), v.from(), v.to()))
                .orElse(true);
      }
      sound &= bars || within(chart.x(), row.name().at(), row.x());
    }
    for (Chart.Mark mark : chart.marks()) {
      sound &= within(chart.x(), mark, Chart.Mark::x);
      sound &= within(chart.y(), mark, Chart.Mark::y);
    }
    return sound;
  }

  private boolean within(
      Chart.Axis axis, Chart.Mark mark, Function<Chart.Mark, Optional<BigDecimal>> place) {
    return place.apply(mark).map(number -> within(axis, mark.at(), number)).orElse(true);
  }

  private boolean within(Chart.Axis axis, Span at, BigDecimal... numbers) {
    for (BigDecimal number : numbers) {
      if (axis.range().filter(range -> outside(range, number)).isPresent()) {
        Chart.Range range = axis.range().orElseThrow();
        scope.error(
            at,
            number.toPlainString() + " lies outside the range of its axis",
            "the axis runs from "
                + range.from().toPlainString()
                + " to "
                + range.to().toPlainString());
        return false;
      }
    }
    return true;
  }

  private static boolean outside(Chart.Range range, BigDecimal number) {
    return number.compareTo(range.from()) < 0 || number.compareTo(range.to()) > 0;
  }
}
