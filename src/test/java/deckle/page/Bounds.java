package deckle.page;

/** A rectangle of a page by its edges, in millipoints, y downwards. */
record Bounds(int left, int top, int right, int bottom) {

  static Bounds of(int x, int y, int width, int height) {
    return new Bounds(x, y, x + width, y + height);
  }

  Bounds joined(Bounds other) {
    return new Bounds(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** Without so much at each side; a negative length makes it larger. */
  Bounds inset(int by) {
    return new Bounds(left + by, top + by, right - by, bottom - by);
  }

  Bounds moved(int right, int down) {
    return new Bounds(left + right, top + down, this.right + right, bottom + down);
  }

  boolean within(Bounds outer) {
    return left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;
  }

  /** Whether it shares more than so much with another, both across and down. */
  boolean meets(Bounds other, int hair) {
    return shared(left, right, other.left, other.right) > hair
        && shared(top, bottom, other.top, other.bottom) > hair;
  }

  /** How much of a line two stretches have in common; negative if they are apart. */
  static int shared(int from, int to, int otherFrom, int otherTo) {
    return Math.min(to, otherTo) - Math.max(from, otherFrom);
  }

  boolean holds(int x, int y) {
    return x > left && x < right && y > top && y < bottom;
  }

  int middleX() {
    return (left + right) / 2;
  }

  int middleY() {
    return (top + bottom) / 2;
  }

  int height() {
    return bottom - top;
  }

  boolean lying() {
    return right - left >= bottom - top;
  }

  /** As one sees it who holds the page upside down. */
  Bounds turned() {
    return new Bounds(-right, -bottom, -left, -top);
  }
}
