package deckle.page;

import deckle.doc.Look;
import deckle.doc.Stock;

/**
 * A side of paper and its margins, in millipoints.
 *
 * @param columns of running text
 * @param taken how far down from the paper's top nothing may stand at the foot of the page
 */
record Sheet(int width, int height, int side, int top, int bottom, int columns, int taken) {

  private static final int SIDE = Sheet.millimetres(22);
  private static final int TOP = Sheet.millimetres(20);
  private static final int BOTTOM = Sheet.millimetres(23);
  private static final int GUTTER = Sheet.millimetres(9);

  /** How wide the foot of a sheet of cards may be, at whichever side its line ends. */
  private static final int FOOT = Sheet.millimetres(45);

  static Sheet of(Look look) {
    Look.Paper paper = look.paper();
    return new Sheet(paper.width(), paper.height(), SIDE, TOP, BOTTOM, look.columns(), 0);
  }

  /** Cards fill the whole paper; what stands at its foot stays clear of them and their marks. */
  static Sheet of(Stock stock) {
    int width = stock.paper().across();
    int atLeft = CropMarks.end(stock, SIDE, SIDE + FOOT);
    int atRight = CropMarks.end(stock, width - SIDE - FOOT, width - SIDE);
    int taken = Math.max(atLeft, atRight) + CardSide.BEFORE_CUT;
    return new Sheet(width, stock.paper().down(), SIDE, 0, 0, 1, taken);
  }

  static int millimetres(int count) {
    return (int) (count * 72_000L * 10 / 254);
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
