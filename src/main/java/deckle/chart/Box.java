package deckle.chart;

/** A rectangle, in millipoints from the top left of a chart. */
record Box(int x, int y, int width, int height) {

  boolean meets(Box other) {
    return x < other.x + other.width
        && other.x < x + width
        && y < other.y + other.height
        && other.y < y + height;
  }

  /** Wider and higher by so much on every side. */
  Box grown(int by) {
    return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
  }
}
