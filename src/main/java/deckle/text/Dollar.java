package deckle.text;

import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Tells the dollars round a formula from those of money. */
final class Dollar {

  private Dollar() {}

  /**
   * Opens before a non-space and not after a digit; the next dollar closes after a non-space and
   * not before a digit.
   */
  static ParsedInline parse(Scanner scanner) {
    boolean afterDigit = Character.isDigit(scanner.peekPreviousCodePoint());
    scanner.next();
    return scanner.next('$') ? displayed(scanner) : inline(scanner, afterDigit);
  }

  /** Between two dollars and two; spaces next to them mean nothing. */
  private static ParsedInline displayed(Scanner scanner) {
    Position inside = scanner.position();
    if (!toNext(scanner)) {
      return ParsedInline.none();
    }
    String latex = scanner.getSource(inside, scanner.position()).getContent();
    boolean closes = scanner.next("$$") && !latex.isBlank();
    return closes ? Marks.parsed(new Piece.Dollars(latex, true), scanner) : ParsedInline.none();
  }

  private static ParsedInline inline(Scanner scanner, boolean afterDigit) {
    Position inside = scanner.position();
    if (afterDigit || Character.isWhitespace(scanner.peek()) || !toNext(scanner)) {
      return ParsedInline.none();
    }
    String latex = scanner.getSource(inside, scanner.position()).getContent();
    boolean afterSpace = Character.isWhitespace(scanner.peekPreviousCodePoint());
    scanner.next();
    boolean closes = !latex.isEmpty() && !afterSpace && !Character.isDigit(scanner.peek());
    return closes ? Marks.parsed(new Piece.Dollars(latex, false), scanner) : ParsedInline.none();
  }

  private static boolean toNext(Scanner scanner) {
    while (scanner.hasNext() && scanner.peek() != '$') {
      boolean backslash = scanner.peek() == '\\';
      scanner.next();
      if (backslash && scanner.hasNext()) {
        scanner.next();
      }
    }
    return scanner.hasNext();
  }
}
