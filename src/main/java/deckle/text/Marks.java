package deckle.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** One above an arrow and one below it. */
  private static final int MOST_CONDITIONS = 2;

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
    if (scanner.next("ce{")) {
      return chemistry(scanner);
    }
    char sign = scanner.peek();
    if (!isSign(sign)) {
      return ParsedInline.none();
    }
    scanner.next();
    return parsed(new Piece.Sign(String.valueOf(sign)), scanner);
  }

  /** To the brace that closes the one that was just read. */
  private static ParsedInline chemistry(Scanner scanner) {
    Position inside = scanner.position();
    int open = 1;
    while (scanner.hasNext()) {
      Position here = scanner.position();
      char next = scanner.peek();
      scanner.next();
      open += next == '{' ? 1 : next == '}' ? -1 : 0;
      if (open == 0) {
        String chemistry = scanner.getSource(inside, here).getContent();
        return parsed(new Piece.Chemistry(chemistry), scanner);
      }
    }
    return ParsedInline.none();
  }

  /** ASCII punctuation. */
  private static boolean isSign(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  /** An arrow, or a sign that opens no HTML. */
  private static ParsedInline less(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    ParsedInline arrow = arrow(scanner, "<=>", "⇌");
    if (arrow != ParsedInline.none()) {
      return arrow;
    }
    scanner.setPosition(start);
    return literal(scanner, 1);
  }

  private static ParsedInline hyphen(InlineParserState state) {
    return arrow(state.scanner(), "->", "→");
  }

  /** An arrow that has spaces on both sides, and perhaps conditions in square brackets. */
  private static ParsedInline arrow(Scanner scanner, String written, String sign) {
    boolean afterSpace = Character.isWhitespace(scanner.peekPreviousCodePoint());
    if (!afterSpace || !scanner.next(written)) {
      return ParsedInline.none();
    }
    if (Character.isWhitespace(scanner.peek())) {
      return parsed(new Piece.Sign(sign), scanner);
    }
    List<String> conditions = new ArrayList<>();
    while (conditions.size() < MOST_CONDITIONS && scanner.peek() == '[') {
      condition(scanner).ifPresent(conditions::add);
    }
    boolean ends = !scanner.hasNext() || Character.isWhitespace(scanner.peek());
    return conditions.isEmpty() || !ends
        ? ParsedInline.none()
        : parsed(new Piece.Arrow(sign, conditions), scanner);
  }

  /** What stands between square brackets, if they are closed; the scanner is then behind them. */
  private static Optional<String> condition(Scanner scanner) {
    scanner.next();
    Position inside = scanner.position();
    while (scanner.hasNext() && scanner.peek() != ']' && scanner.peek() != '[') {
      scanner.next();
    }
    if (scanner.peek() != ']') {
      return Optional.empty();
    }
    String condition = scanner.getSource(inside, scanner.position()).getContent();
    scanner.next();
    return Optional.of(condition);
  }
}
