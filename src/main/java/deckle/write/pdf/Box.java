package deckle.write.pdf;

/** A rectangle in PDF's own coordinates: millipoints, y upwards. */
record Box(int left, int bottom, int right, int top) {

  Box union(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(bottom, other.bottom),
        Math.max(right, other.right),
        Math.max(top, other.top));
  }

  /** Whether the two share some height, as runs of one line do. */
  boolean besides(Box other) {
    return bottom < other.top && other.bottom < top;
  }

  Box widened(int by) {
    return new Box(left - by, bottom - by, right + by, top + by);
  }

  Box moved(int right, int up) {
    return new Box(left + right, bottom + up, this.right + right, top + up);
  }

  Bytes writeTo(Bytes out) {
    out.add('[').points(left).add(' ').points(bottom).add(' ');
    return out.points(right).add(' ').points(top).add(']');
  }
}
