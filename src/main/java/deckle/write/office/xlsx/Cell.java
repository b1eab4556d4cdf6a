package deckle.write.office.xlsx;

import java.math.BigDecimal;

/**
 * One cell. What is text stays text, whatever sign it begins with: only {@link #formula} is one.
 *
 * @param content of a formula without the sign for equal
 */
public record Cell(Kind kind, String content, Style style) {

  /** How many UTF-16 characters a text may have; a longer one cannot be written. */
  public static final int LONGEST = 32_767;

  enum Kind {
    EMPTY,
    TEXT,
    NUMBER,
    FORMULA
  }

  public Cell {
    if (kind == Kind.TEXT && content.length() > LONGEST) {
      throw new IllegalArgumentException("a cell cannot hold " + content.length() + " characters");
    }
  }

  public static Cell empty(Style style) {
    return new Cell(Kind.EMPTY, "", style);
  }

  /** An empty text is an empty cell. */
  public static Cell text(String text, Style style) {
    return text.isEmpty() ? empty(style) : new Cell(Kind.TEXT, text, style);
  }

  public static Cell number(BigDecimal number, Style style) {
    return new Cell(Kind.NUMBER, number.toPlainString(), style);
  }

  public static Cell number(long number, Style style) {
    return new Cell(Kind.NUMBER, Long.toString(number), style);
  }

  /**
   * What is worked out when the file is opened.
   *
   * @param formula in English with commas, as files have it: {@code SUM(A1:A9)}
   */
  public static Cell formula(String formula, Style style) {
    return new Cell(Kind.FORMULA, formula, style);
  }

  /** Whether a program that takes text for more than text would run it. */
  boolean looksLikeFormula() {
    return kind == Kind.TEXT && "=+-@\t\r".indexOf(content.charAt(0)) >= 0;
  }
}
