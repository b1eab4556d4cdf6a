package deckle.typography;

/** What kinds of characters there are to a printer. */
final class Signs {

  /** What lies before the beginning, behind the end, and between two lines. */
  static final char EDGE = '\n';

  /** Stands for a sub- or superscript. */
  static final char SCRIPT = '\uFDD2';

  /** Stands for code, a formula, a picture, a blank, a value or a gap. */
  static final char THING = '\uFDD3';

  private Signs() {}

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A sign of a calculation; a hyphen may be so many other things. */
  static boolean isOperator(char c) {
    return "=≠×*·÷/^+−±".indexOf(c) >= 0;
  }

  /** A digit, a fraction or the like. */
  static boolean isNumber(char c) {
    return Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
  }

  /** Whether it belongs to a word, as things in the text do that are no letters. */
  static boolean isWord(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || isNumber(c)
        || c == SCRIPT
        || c == THING
        || type == Character.NON_SPACING_MARK
        || Character.isSurrogate(c);
  }

  /** A bracket, or a quote that opens in most languages. */
  static boolean isOpening(char c) {
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || c == '¿'
        || c == '¡';
  }

  /** A bracket or a quote that closes in one language or another. */
  static boolean isClosing(char c) {
    int type = Character.getType(c);
    return type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || "“‘\"'".indexOf(c) >= 0;
  }
}
