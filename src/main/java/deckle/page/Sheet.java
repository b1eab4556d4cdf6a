package deckle.page;

import deckle.doc.Look;
import deckle.doc.Look.Paper;

/**
 * A side of paper and its margins, in millipoints.
 *
 * @param columns of running text
 */
record Sheet(Paper paper, int side, int top, int bottom, int columns, int cardsToASheet) {

  private static final int SIDE = Sheet.millimetres(22);
  private static final int TOP = Sheet.millimetres(20);
  private static final int BOTTOM = Sheet.millimetres(23);
  private static final int GUTTER = Sheet.millimetres(9);

  static Sheet of(Look look) {
    return new Sheet(look.paper(), SIDE, TOP, BOTTOM, look.columns(), look.cardsToASheet());
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

  /** Across the whole page. */
  Column column() {
    return new Column(side, width() - 2 * side);
  }

  /** The first column of running text. */
  Column firstColumn() {
    return new Column(side, columnDistance() - (columns > 1 ? GUTTER : 0));
  }

  /** From the left edge of one column to that of the next. */
  int columnDistance() {
    int gutter = columns > 1 ? GUTTER : 0;
    return (column().width() + gutter) / columns;
  }

  int textHeight() {
    return height() - top - bottom;
  }
}
