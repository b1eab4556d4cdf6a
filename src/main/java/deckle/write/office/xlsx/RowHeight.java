package deckle.write.office.xlsx;

import java.util.List;

/**
 * How high a row has to be, about. Not every program works that out when it opens a file; those
 * that do may overrule it.
 */
final class RowHeight {

  /** Of a row of one line, in points. */
  static final double LINE = 15;

  private static final double LARGE_LINE = 24;

  /** Excel has no higher ones. */
  private static final double MOST = 409;

  private static final double USUAL_WIDTH = 9;

  /** How wide letters are on average, in digits. */
  private static final double LETTER = 0.9;

  /** The first of the characters that are about twice as wide as a digit. */
  private static final int WIDE = 0x2E80;

  private final Sheet sheet;

  RowHeight(Sheet sheet) {
    this.sheet = sheet;
  }

  double of(List<Cell> cells) {
    double height = LINE;
    for (int column = 0; column < cells.size(); column++) {
      height = Math.max(height, height(cells.get(column), column));
    }
    return Math.min(MOST, height);
  }

  private double height(Cell cell, int column) {
    if (cell.style().face() == Style.Face.LARGE) {
      return LARGE_LINE;
    }
    boolean wraps = cell.kind() == Cell.Kind.TEXT && cell.style().wraps();
    return wraps ? LINE * lines(cell.content(), width(column)) : LINE;
  }

  private double width(int column) {
    return column < sheet.columns().size() ? sheet.columns().get(column).width() : USUAL_WIDTH;
  }

  private static int lines(String text, double width) {
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      double length = line.codePoints().mapToDouble(each -> each < WIDE ? 1 : 2).sum();
      lines += (int) Math.max(1, Math.ceil(length * LETTER / width));
    }
    return lines;
  }
}
