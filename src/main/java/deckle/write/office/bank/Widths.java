package deckle.write.office.bank;

import deckle.read.office.BankSheet;
import deckle.read.office.BankSheet.Column;
import java.util.Map;

/** How wide the columns of a bank are, in digits. */
final class Widths {

  private static final int NARROW = 12;
  private static final int WIDE = 44;
  private static final int WIDEST = 90;

  private static final Map<String, Integer> OWN =
      Map.of("id", 20, "topic", 16, "ask", 48, "right", 36, "wrong", 44, "because", 52, "unit", 10);

  private Widths() {}

  static int of(BankSheet sheet, Column column) {
    if (column.name().equals("value") || column.name().equals("work")) {
      return WIDEST;
    }
    return OWN.getOrDefault(column.name(), usual(column));
  }

  private static int usual(Column column) {
    return switch (column.shape()) {
      case KEY, WORD, DATE, WORDS -> NARROW + column.name().length() / 4;
      case PLAIN -> 2 * NARROW;
      case TEXTS, NESTED, PAIRS, OPTIONS -> 3 * NARROW;
      case TEXT -> WIDE;
    };
  }
}
