package deckle.read.yaml;

import deckle.deck.Chart;
import deckle.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the rows of a chart, each with a number for every series. */
final class ChartRows {

  private static final int MOST_ROWS = 60;
  private static final int MOST_GROUPS = 6;
  private static final String NONE = "none";

  private final Fields fields;
  private final Scope scope;
  private final String called;
  private final Chart.Kind kind;
  private final int series;
  private final Decimals decimals;

  /** Where the rows of a line stand, or the bars of a group, and on which line that is written. */
  private final Map<BigDecimal, Integer> places = new TreeMap<>();

  ChartRows(Fields fields, String called, Chart.Kind kind, int series, Decimals decimals) {
    this.fields = fields;
    this.scope = fields.scope();
    this.called = called;
    this.kind = kind;
    this.series = series;
    this.decimals = decimals;
  }

  /** Empty if a fault leaves nothing to draw. */
  List<Chart.Group> read() {
    Optional<Node> node = fields.node("rows");
    if (!(node.orElse(null) instanceof Node.Pairs pairs) || pairs.pairs().isEmpty()) {
      if (!fields.has("rows") || node.isPresent()) {
        scope.error(
            fields.has("rows") ? fields.valueAt("rows") : fields.at(),
            called + " has no numbers to draw",
            example() + ", each row on a line of its own below `rows:`");
      }
      return List.of();
    }
    boolean grouped = kind == Chart.Kind.BAR && pairs.pairs().get(0).value() instanceof Node.Pairs;
    List<Chart.Group> groups =
        grouped ? groups(pairs) : List.of(new Chart.Group(Optional.empty(), rows(pairs)));
    return groups.stream().anyMatch(group -> group.rows().isEmpty())
            || !few(groups, pairs.pairs().size())
        ? List.of()
        : groups;
  }

  private String example() {
    return kind == Chart.Kind.BAR ? "`oxide: 60.3`" : "`-70: 8.5`";
  }

  private boolean few(List<Chart.Group> groups, int written) {
    int rows = groups.stream().mapToInt(group -> group.rows().size()).sum();
    int bars = kind == Chart.Kind.BAR ? rows * Math.max(1, series) : rows;
    if (bars > MOST_ROWS) {
      String what = kind == Chart.Kind.BAR ? " bars" : " rows";
      scope.error(
          fields.keyAt("rows"),
          "a chart of " + bars + what + " cannot be read; " + MOST_ROWS + " are the most",
          "draw the most telling ones");
    } else if (groups.size() > MOST_GROUPS) {
      scope.error(
          fields.keyAt("rows"),
          "no more than " + MOST_GROUPS + " groups can be told apart without colour",
          "draw two charts");
    } else if (kind == Chart.Kind.LINE && written == 1) {
      scope.error(
          fields.keyAt("rows"), "one row is no line", "give two rows or more, or draw a `scatter`");
    } else {
      return true;
    }
    return false;
  }

  private List<Chart.Group> groups(Node.Pairs pairs) {
    List<Chart.Group> groups = new ArrayList<>();
    for (Node.Pair pair : pairs.pairs()) {
      if (pair.value() instanceof Node.Pairs rows) {
        groups.add(new Chart.Group(Optional.of(scope.text(pair.key())), rows(rows)));
      } else {
        scope.error(
            pair.key().at(),
            "row `" + pair.name() + "` stands outside of the groups",
            "put it below the name of a group, indented");
      }
    }
    return groups;
  }

  private List<Chart.Row> rows(Node.Pairs pairs) {
    List<Chart.Row> rows = new ArrayList<>();
    Known bars = new Known("row", "rows");
    for (Node.Pair pair : pairs.pairs()) {
      boolean named =
          kind == Chart.Kind.BAR ? bars.add(pair.name(), pair.key().at(), scope) : place(pair);
      List<Optional<Chart.Value>> values = values(pair);
      if (named && values.size() == Math.max(1, series)) {
        Text name = scope.text(pair.key());
        rows.add(new Chart.Row(name, values));
      }
    }
    return rows;
  }

  /** Points stand at numbers, and those of a line at different ones. */
  private boolean place(Node.Pair pair) {
    Optional<BigDecimal> place = decimals.number(pair.key());
    if (place.isEmpty() || kind == Chart.Kind.SCATTER) {
      return place.isPresent();
    }
    int line = pair.key().at().line();
    Integer first = places.putIfAbsent(place.get().stripTrailingZeros(), line);
    if (first != null) {
      scope.error(
          pair.key().at(),
          "the line stands twice at " + pair.name() + " (first on line " + first + ")",
          "give it one number there, or draw a `scatter`");
    }
    return first == null;
  }

  /** As many as there are series, unless there is a fault. */
  private List<Optional<Chart.Value>> values(Node.Pair pair) {
    List<Node> written =
        pair.value() instanceof Node.Items list ? list.items() : List.of(pair.value());
    if (written.size() != Math.max(1, series) || (series == 0 && written.get(0) != pair.value())) {
      uneven(pair, written.size());
      return List.of();
    }
    List<Optional<Chart.Value>> values = new ArrayList<>();
    for (Node node : written) {
      if (!(node instanceof Node.Scalar scalar)) {
        scope.error(node.at(), "row `" + pair.name() + "` takes numbers, not " + node.described());
      } else if (scalar.text().strip().equals(NONE)) {
        values.add(Optional.empty());
      } else {
        decimals.value(scalar).ifPresent(value -> values.add(Optional.of(value)));
      }
    }
    return values;
  }

  private void uneven(Node.Pair pair, int count) {
    String numbers = count == 1 ? "1 number" : count + " numbers";
    scope.error(
        pair.value().at(),
        series == 0
            ? "row `" + pair.name() + "` has a list of numbers, but the chart has no `series`"
            : "row `" + pair.name() + "` has " + numbers + " for " + series + " series",
        series == 0
            ? "name what each of them is: `series: [before, after]`"
            : "give one number for each of them, `none` where there is none");
  }
}
