package deckle.page;

import deckle.doc.Look.Paper;

/** A side of paper and its margins, in millipoints. */
record Sheet(Paper paper, int side, int top, int bottom) {

  private static final int SIDE = Sheet.millimetres(22);
  private static final int TOP = Sheet.millimetres(20);
  private static final int BOTTOM = Sheet.millimetres(23);

  static Sheet of(Paper paper) {
    return new Sheet(paper, SIDE, TOP, BOTTOM);
  }

  static int millimetres(int count) {
    return (int) (count * 72_000L * 10 / 254);
  }

  int width() {
    return paper.width();
  }

  int height() {
    return paper.height();
  }

  Column column() {
    return new Column(side, width() - 2 * side);
  }

  int textHeight() {
    return height() - top - bottom;
  }
}
