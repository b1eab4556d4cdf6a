package deckle.text;

import org.commonmark.node.Text;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Words in braces, and what stands in double braces. */
final class Brace {

  private Brace() {}

  static ParsedInline parse(Scanner scanner) {
    scanner.next();
    return scanner.next('{') ? doubled(scanner) : single(scanner);
  }

  private static ParsedInline single(Scanner scanner) {
    Position start = scanner.position();
    if (!Character.isLetter(scanner.peek())) {
      return ParsedInline.none();
    }
    scanner.match(c -> Character.isLetterOrDigit(c) || c == '_');
    String name = scanner.getSource(start, scanner.position()).getContent();
    return scanner.next('}') ? Marks.parsed(new Piece.Braces(name), scanner) : ParsedInline.none();
  }

  /** To the first double brace that closes; a further one that opens comes first in none. */
  private static ParsedInline doubled(Scanner scanner) {
    Position start = scanner.position();
    while (scanner.hasNext()) {
      Position here = scanner.position();
      if (scanner.next("{{")) {
        break;
      }
      if (scanner.next("}}")) {
        return closed(scanner, start, here);
      }
      scanner.next();
    }
    scanner.setPosition(start);
    return Marks.parsed(new Text("{{"), scanner);
  }

  /** Of three braces that close, the first belongs to a word inside. */
  private static ParsedInline closed(Scanner scanner, Position start, Position first) {
    Position end = first;
    if (scanner.peek() == '}') {
      scanner.setPosition(first);
      scanner.next();
      end = scanner.position();
      scanner.next("}}");
    }
    String inside = scanner.getSource(start, end).getContent();
    return Marks.parsed(new Piece.DoubleBraces(inside), scanner);
  }
}
