package deckle.chart;

/**
 * How a series of points is drawn: its line and its points differ from all others without colour.
 */
enum Pen {
  SOLID("", Pen::disc),
  DASHED("8 4", Pen::square),
  DOTTED("1.6 3.2", Pen::triangle),
  MIXED("9 3 1.6 3", Pen::diamond),
  LONG("16 5", Pen::ring),
  CROWDED("3 2", Pen::block);

  /** Draws a point. */
  private interface Point {
    void draw(Svg svg, int x, int y, int radius);
  }

  private final String dashes;
  private final Point point;

  Pen(String dashes, Point point) {
    this.dashes = dashes;
    this.point = point;
  }

  static Pen of(int series) {
    return values()[series % values().length];
  }

  String dashes() {
    return dashes;
  }

  void point(Svg svg, int x, int y, int radius) {
    point.draw(svg, x, y, radius);
  }

  private static void disc(Svg svg, int x, int y, int r) {
    svg.circle(x, y, r, true);
  }

  private static void ring(Svg svg, int x, int y, int r) {
    svg.circle(x, y, r, false);
  }

  private static void square(Svg svg, int x, int y, int r) {
    svg.polygon(corners(x, y, r * 9 / 10), false);
  }

  private static void block(Svg svg, int x, int y, int r) {
    svg.polygon(corners(x, y, r * 9 / 10), true);
  }

  private static int[] corners(int x, int y, int r) {
    return new int[] {x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r};
  }

  private static void triangle(Svg svg, int x, int y, int r) {
    svg.polygon(
        new int[] {x, y - r * 12 / 10, x + r * 11 / 10, y + r, x - r * 11 / 10, y + r}, true);
  }

  private static void diamond(Svg svg, int x, int y, int r) {
    int d = r * 13 / 10;
    svg.polygon(new int[] {x, y - d, x + d, y, x, y + d, x - d, y}, false);
  }
}
