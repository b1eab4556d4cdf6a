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
final class Marks implements InlineContentParserFactory, InlineContentParser {

  private static final Set<Character> SIGNS =
      Set.of('^', '~', '$', '{', '_', '*', '\\', '-', '@', '<', '&');

  private static final int SHORTEST_RULE = 3;

  /** One above an arrow and one below it. */
  private static final int MOST_CONDITIONS = 2;

  @Override
  public Set<Character> getTriggerCharacters() {
    return SIGNS;
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    char sign = scanner.peek();
    return switch (sign) {
      case '^', '~' -> Scripts.parse(scanner, sign);
      case '$' -> Dollar.parse(scanner);
      case '{' -> Brace.parse(scanner);
      case '_' -> underscores(scanner);
      case '*' -> star(scanner);
      case '\\' -> escape(scanner);
      case '-' -> arrow(scanner, "->", "→");
      case '@' -> At.parse(scanner);
      case '<' -> less(scanner);
      default -> literal(scanner, 1);
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

  private static ParsedInline underscores(Scanner scanner) {
    int length = scanner.matchMultiple('_');
    Node node =
        length < SHORTEST_RULE ? new Text("_".repeat(length)) : new Piece.Underscores(length);
    return parsed(node, scanner);
  }

  /** A star between letters or digits, as in {@code 2*3} and {@code HLA-B*27}, is a star. */
  private static ParsedInline star(Scanner scanner) {
    boolean after = Character.isLetterOrDigit(scanner.peekPreviousCodePoint());
    boolean alone = scanner.matchMultiple('*') == 1;
    boolean before = Character.isLetterOrDigit(scanner.peekCodePoint());
    return after && alone && before ? parsed(new Text("*"), scanner) : ParsedInline.none();
  }

  /** A backslash before a sign; before a letter it is printed, before a line end it breaks. */
  private static ParsedInline escape(Scanner scanner) {
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
  private static ParsedInline less(Scanner scanner) {
    Position start = scanner.position();
    ParsedInline arrow = arrow(scanner, "<=>", "⇌");
    if (arrow != ParsedInline.none()) {
      return arrow;
    }
    scanner.setPosition(start);
    return literal(scanner, 1);
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
