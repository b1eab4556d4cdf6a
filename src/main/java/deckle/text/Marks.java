package deckle.text;

import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** The signs at which the language departs from Markdown. */
final class Marks {

  private static final int SHORTEST_RULE = 3;

  private Marks() {}

  static List<InlineContentParserFactory> all() {
    return List.of(
        mark('^', state -> Scripts.parse(state.scanner(), '^')),
        mark('~', state -> Scripts.parse(state.scanner(), '~')),
        mark('$', state -> Dollar.parse(state.scanner())),
        mark('{', state -> Brace.parse(state.scanner())),
        mark('_', Marks::underscores),
        mark('*', Marks::star),
        mark('\\', Marks::escape),
        mark('-', Marks::hyphen),
        mark('@', state -> At.parse(state.scanner())),
        mark('<', Marks::less),
        mark('&', state -> literal(state.scanner(), 1)));
  }

  private static InlineContentParserFactory mark(char trigger, InlineContentParser parser) {
    return new InlineContentParserFactory() {
      @Override
      public Set<Character> getTriggerCharacters() {
        return Set.of(trigger);
      }

      @Override
      public InlineContentParser create() {
        return parser;
      }
    };
  }

  /** The next characters as they stand. */
  static ParsedInline literal(Scanner scanner, int length) {
    Position start = scanner.position();
    for (int i = 0; i < length; i++) {
      scanner.next();
    }
    return parsed(new Text(scanner.getSource(start, scanner.position()).getContent()), scanner);
  }

  static ParsedInline parsed(Node node, Scanner scanner) {
    return ParsedInline.of(node, scanner.position());
  }

  private static ParsedInline underscores(InlineParserState state) {
    Scanner scanner = state.scanner();
    int length = scanner.matchMultiple('_');
    Node node =
        length < SHORTEST_RULE ? new Text("_".repeat(length)) : new Piece.Underscores(length);
    return parsed(node, scanner);
  }

  /** A star between letters or digits, as in {@code 2*3} and {@code HLA-B*27}, is a star. */
  private static ParsedInline star(InlineParserState state) {
    Scanner scanner = state.scanner();
    boolean after = Character.isLetterOrDigit(scanner.peekPreviousCodePoint());
    boolean alone = scanner.matchMultiple('*') == 1;
    boolean before = Character.isLetterOrDigit(scanner.peekCodePoint());
    return after && alone && before ? parsed(new Text("*"), scanner) : ParsedInline.none();
  }

  /** A backslash before a sign; before a letter it is printed, before a line end it breaks. */
  private static ParsedInline escape(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    char sign = scanner.peek();
    if (!isSign(sign)) {
      return ParsedInline.none();
    }
    scanner.next();
    return parsed(new Piece.Sign(String.valueOf(sign)), scanner);
  }

  /** ASCII punctuation. */
  private static boolean isSign(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  /** An arrow, or a sign that opens no HTML. */
  private static ParsedInline less(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    if (arrow(scanner, "<=>")) {
      return parsed(new Piece.Sign("⇌"), scanner);
    }
    scanner.setPosition(start);
    return literal(scanner, 1);
  }

  private static ParsedInline hyphen(InlineParserState state) {
    Scanner scanner = state.scanner();
    return arrow(scanner, "->") ? parsed(new Piece.Sign("→"), scanner) : ParsedInline.none();
  }

  /** Whether an arrow comes next that has spaces on both sides. */
  private static boolean arrow(Scanner scanner, String written) {
    boolean afterSpace = Character.isWhitespace(scanner.peekPreviousCodePoint());
    return afterSpace && scanner.next(written) && Character.isWhitespace(scanner.peek());
  }
}
