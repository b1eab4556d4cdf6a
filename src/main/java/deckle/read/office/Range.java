package deckle.read.office;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells that stand side by side, rows and columns from 0, both ends in it. */
record Range(int top, int left, int bottom, int right) {

  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_COLUMNS = 16_384;
  private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

  /** As it is written in a file: {@code D12} or {@code B3:B7}. */
  static Optional<Range> of(String name) {
    int colon = name.indexOf(':');
    Matcher first = CELL.matcher(colon < 0 ? name : name.substring(0, colon));
    Matcher last = CELL.matcher(name.substring(colon + 1));
    if (!first.matches() || !last.matches()) {
      return Optional.empty();
    }
    Range range = new Range(row(first), column(first), row(last), column(last));
    return range.exists() ? Optional.of(range) : Optional.empty();
  }

  private boolean exists() {
    boolean rows = 0 <= top && top <= bottom && bottom < MOST_ROWS;
    return rows && left <= right && right < MOST_COLUMNS;
  }

  private static int row(Matcher cell) {
    return Integer.parseInt(cell.group(2)) - 1;
  }

  private static int column(Matcher cell) {
    int column = 0;
    for (char letter : cell.group(1).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return column - 1;
  }

  @Override
  public String toString() {
    return Cell.name(top, left) + ":" + Cell.name(bottom, right);
  }
}
