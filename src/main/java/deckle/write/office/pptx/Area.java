package deckle.write.office.pptx;

/** A rectangle on a slide, in English metric units, of which a point has 12,700. */
record Area(int x, int y, int width, int height) {

  static final int POINT = 12_700;

  int bottom() {
    return y + height;
  }

  /** So much of it from the top. */
  Area top(int part) {
    return new Area(x, y, width, part);
  }

  /** What remains below so much of it. */
  Area below(int part) {
    return new Area(x, y + part, width, Math.max(POINT, height - part));
  }

  /** A share of it from the left, in percent. */
  Area left(int percent) {
    return new Area(x, y, (int) ((long) width * percent / 100), height);
  }

  /** What remains at the right of such a share, and of a gap. */
  Area right(int percent, int gap) {
    int taken = (int) ((long) width * percent / 100) + gap;
    return new Area(x + taken, y, width - taken, height);
  }

  /** The same on the other side of a slide so wide. */
  Area mirrored(int slide) {
    return new Area(slide - x - width, y, width, height);
  }

  /** A smaller one in its middle. */
  Area inside(int newWidth, int newHeight) {
    return new Area(x + (width - newWidth) / 2, y + (height - newHeight) / 2, newWidth, newHeight);
  }
}
