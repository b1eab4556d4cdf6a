package deckle.text;

import java.util.regex.Pattern;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Sub- and superscripts: from mark to mark, no spaces, not long. Where a mark could close but more
 * likely opens the next one ({@code x^2+y^2}), neither does.
 */
final class Scripts {

  private static final int LONGEST = 24;
  private static final Pattern CHARGE_OR_WORD = Pattern.compile("[+−-]?\\d+([.,]\\d+)?|\\p{L}+");

  private Scripts() {}

  static ParsedInline parse(Scanner scanner, char mark) {
    Position start = scanner.position();
    int run = scanner.matchMultiple(mark);
    Position inside = scanner.position();
    if (run > 1 || !toNext(scanner, mark)) {
      scanner.setPosition(start);
      return Marks.literal(scanner, run);
    }
    String content = scanner.getSource(inside, scanner.position()).getContent();
    int last = scanner.peekPreviousCodePoint();
    scanner.next();
    if (closes(content, last, scanner.peekCodePoint())) {
      return Marks.parsed(new Piece.Script(mark, content), scanner);
    }
    scanner.setPosition(start);
    return Marks.literal(scanner, 1);
  }

  /** Goes to the next mark; false where a space, the end or too many characters come first. */
  private static boolean toNext(Scanner scanner, char mark) {
    for (int length = 0; length <= LONGEST && scanner.hasNext(); length++) {
      if (scanner.peek() == mark) {
        return length > 0;
      }
      if (isSpace(scanner.peekCodePoint())) {
        return false;
      }
      skip(scanner);
    }
    return false;
  }

  /** Over one code point, and over what a backslash protects. */
  private static void skip(Scanner scanner) {
    boolean backslash = scanner.peek() == '\\';
    int units = Character.charCount(scanner.peekCodePoint());
    for (int i = 0; i < units; i++) {
      scanner.next();
    }
    if (backslash && !isSpace(scanner.peekCodePoint()) && scanner.hasNext()) {
      scanner.next();
    }
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private static boolean closes(String content, int last, int next) {
    if (!Character.isLetterOrDigit(last) || !Character.isLetterOrDigit(next)) {
      return true;
    }
    return !Character.isDigit(next) && CHARGE_OR_WORD.matcher(content).matches();
  }
}
