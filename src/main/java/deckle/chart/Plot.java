package deckle.chart;

import deckle.deck.Chart;
import deckle.deck.Image;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Draws a chart, so that its words are of the size at which they are to be printed. */
public final class Plot {

  /** What a chart is wide unless its author says otherwise, in millipoints. */
  public static final int USUAL_WIDTH = 340_000;

  /** The least size of its words, in millipoints. */
  public static final int SMALLEST = 9_000;

  /** What follows a bar's name in the name of its number. */
  static final String VALUE = " value";

  private Plot() {}

  /**
   * The chart as an SVG drawing.
   *
   * @param width in millipoints
   * @param type the size of its words, in millipoints
   */
  public static Image of(Chart chart, Numerals numerals, int width, int type) {
    Sketch sketch = new Sketch(chart, numerals, width, Math.max(SMALLEST, type));
    return switch (chart.kind()) {
      case BAR -> new BarChart(sketch).image();
      case LINE, SCATTER -> new PointChart(sketch).image();
    };
  }

  /** The ids of all words for which a label can stand; for them nothing need be drawn. */
  public static Set<String> labels(Chart chart) {
    Ids ids = new Ids();
    Set<String> labels = new TreeSet<>();
    for (String name : names(chart)) {
      ids.of(name).ifPresent(labels::add);
    }
    return labels;
  }

  private static List<String> names(Chart chart) {
    List<String> names = new ArrayList<>();
    if (chart.series().size() > 1) {
      for (Text name : chart.series()) {
        names.add(name.plain());
      }
    }
    for (Chart.Mark mark : chart.marks()) {
      names.add(mark.label().plain());
    }
    if (chart.kind() == Chart.Kind.BAR) {
      for (Chart.Row row : chart.rows().toList()) {
        addBar(row, names);
      }
    }
    return names;
  }

  private static void addBar(Chart.Row row, List<String> names) {
    String name = row.name().plain();
    names.add(name);
    for (Optional<Chart.Value> value : row.values()) {
      if (value.isPresent()) {
        names.add(name + VALUE);
      }
    }
  }
}
