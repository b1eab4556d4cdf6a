package deckle.read.office;

/**
 * A cell that holds something.
 *
 * @param row from 0
 * @param column from 0
 * @param text as a person sees it
 * @param marked the same with the marks of the deck language for what is raised, lowered, bold or
 *     slanted
 * @param formula whether it was worked out
 */
record Cell(int row, int column, Kind kind, String text, String marked, boolean formula) {

  /** What a spreadsheet program takes the content for. */
  enum Kind {
    TEXT,
    NUMBER,
    TRUTH,
    DATE,
    TIME,
    ERROR,
    /** A formula that nobody has worked out. */
    UNKNOWN
  }

  /** As spreadsheets call it: {@code D12}. */
  String name() {
    return name(row, column);
  }

  static String name(int row, int column) {
    return letters(column) + (row + 1);
  }

  /** The letters of a column: {@code A}, {@code AB}. */
  static String letters(int column) {
    int rest = column / 26;
    return (rest > 0 ? letters(rest - 1) : "") + (char) ('A' + column % 26);
  }
}
