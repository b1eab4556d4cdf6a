package deckle.write.office.xlsx;

/**
 * A rectangle of cells; all bounds count from 0 and belong to it.
 *
 * <p>Printed as a formula names it: {@code B2}, {@code B2:D9}.
 */
public record Area(int top, int left, int bottom, int right) {

  /** What Excel has room for. */
  static final int MOST_ROWS = 1_048_576;

  static final int MOST_COLUMNS = 16_384;

  private static final int LETTERS = 26;

  public Area {
    boolean fits = top >= 0 && left >= 0 && bottom < MOST_ROWS && right < MOST_COLUMNS;
    if (!fits || bottom < top || right < left) {
      throw new IllegalArgumentException(
          "no area: " + top + " " + left + " " + bottom + " " + right);
    }
  }

  public static Area cell(int row, int column) {
    return new Area(row, column, row, column);
  }

  /** The letters of a column: {@code A} … {@code Z}, {@code AA} …. */
  public static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }

  /** {@code $B$2:$D$9}, which a formula means wherever it stands. */
  public String fixed() {
    String first = "$" + letters(left) + "$" + (top + 1);
    return isCell() ? first : first + ":$" + letters(right) + "$" + (bottom + 1);
  }

  /** {@code 'Sheet'!$B$2:$D$9}. */
  public String on(String sheet) {
    return "'" + sheet.replace("'", "''") + "'!" + fixed();
  }

  private boolean isCell() {
    return top == bottom && left == right;
  }

  @Override
  public String toString() {
    String first = letters(left) + (top + 1);
    return isCell() ? first : first + ":" + letters(right) + (bottom + 1);
  }
}
