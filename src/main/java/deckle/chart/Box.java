package deckle.chart;

/** A rectangle, in millipoints from the top left of a chart. */
record Box(int x, int y, int width, int height) {

  boolean meets(Box other) {
    return x < other.x + other.width
        && other.x < x + width
        && y < other.y + other.height
        && other.y < y + height;
  }

  /** How far across the point of it is that is nearest to one outside. */
  int nearestX(int from) {
    return Math.max(x, Math.min(x + width, from));
  }

  /** How far down that point is. */
  int nearestY(int from) {
    return Math.max(y, Math.min(y + height, from));
  }

  /** Wider and higher by so much on every side. */
  Box grown(int by) {
    return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
  }
}
