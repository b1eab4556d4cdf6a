package deckle.text;

import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** References to figures; any other {@code @}, such as one in an address, stands for itself. */
final class At {

  private static final String FIGURE = "@fig:";

  private At() {}

  /** Not within a word; a hyphen after the name does not belong to it. */
  static ParsedInline parse(Scanner scanner) {
    boolean inWord = Character.isLetterOrDigit(scanner.peekPreviousCodePoint());
    if (inWord || !scanner.next(FIGURE)) {
      return ParsedInline.none();
    }
    Position start = scanner.position();
    Position end = start;
    while (isOfName(scanner.peekCodePoint())) {
      boolean hyphen = scanner.peek() == '-';
      skip(scanner);
      end = hyphen ? end : scanner.position();
    }
    scanner.setPosition(end);
    String name = scanner.getSource(start, end).getContent();
    return name.isEmpty() ? ParsedInline.none() : Marks.parsed(new Piece.Reference(name), scanner);
  }

  private static boolean isOfName(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || codePoint == '-';
  }

  private static void skip(Scanner scanner) {
    int units = Character.charCount(scanner.peekCodePoint());
    for (int i = 0; i < units; i++) {
      scanner.next();
    }
  }
}
