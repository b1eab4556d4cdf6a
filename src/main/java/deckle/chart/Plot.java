package deckle.chart;

import deckle.deck.Chart;
import deckle.deck.Image;

/** Draws a chart, so that its words are of the size at which they are to be printed. */
public final class Plot {

  /** What a chart is wide unless its author says otherwise, in millipoints. */
  public static final int USUAL_WIDTH = 340_000;

  /** The least size of its words, in millipoints. */
  public static final int SMALLEST = 9_000;

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
}
