package deckle.read.yaml;

import deckle.deck.Question;
import deckle.diag.Span;
import deckle.text.Places;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads options with their feedback and their worth. */
final class OptionReader {

  /** Whether an option is right, and whether it stays last. */
  enum Side {
    RIGHT,
    WRONG,
    LAST
  }

  /** Words that begin no option, but the second half of one that was cut at a comma. */
  private static final List<String> GO_ON =
      List.of("so", "and", "but", "or", "because", "which", "whereas", "while", "then", "who");

  private static final Pattern WORTH = Pattern.compile("([-−+]?)(\\d{1,3})\\s*%?");
  private static final String ARROW = " => ";

  private final Fields fields;
  private final Scope scope;

  OptionReader(Fields fields) {
    this.fields = fields;
    this.scope = fields.scope();
  }

  List<Question.Option> read(String key, Side side) {
    List<Node> items = fields.items(key);
    fields.warnOfBrackets(key);
    warnOfCuts(fields, key);
    List<Question.Option> options = new ArrayList<>();
    for (Node item : items) {
      option(key, item, side).ifPresent(options::add);
    }
    return options;
  }

  /** A list in brackets cuts its texts at every comma. */
  static void warnOfCuts(Fields fields, String key) {
    if (fields.node(key).orElse(null) instanceof Node.Items list && list.flow()) {
      for (int i = 1; i < list.items().size(); i++) {
        String first = list.items().get(i) instanceof Node.Scalar item ? firstWord(item) : "";
        if (GO_ON.contains(first)) {
          fields
              .scope()
              .warning(
                  list.items().get(i).at(),
                  "item " + (i + 1) + " begins with `" + first + "`: was a text cut at its comma?",
                  "one item per line after `- `");
        }
      }
    }
  }

  private static String firstWord(Node.Scalar item) {
    String[] words = item.text().strip().split("\\s+", -1);
    return words.length > 1 ? words[0] : "";
  }

  private Optional<Question.Option> option(String key, Node node, Side side) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text().isBlank() ? empty(key, scalar.at()) : Optional.of(plain(scalar, side));
    }
    if (node instanceof Node.Pairs pairs) {
      return keyed(pairs, side);
    }
    scope.error(node.at(), "an item of `" + key + "` is a text, not " + node.described());
    return Optional.empty();
  }

  private Optional<Question.Option> empty(String key, Span at) {
    scope.error(at, "an item of `" + key + "` is empty", "write it, or remove the `-`");
    return Optional.empty();
  }

  private Question.Option plain(Node.Scalar scalar, Side side) {
    Parts parts = parts(scalar, scope);
    return option(parts.text(), parts.why(), side, OptionalInt.empty());
  }

  private static Question.Option option(
      Text text, Optional<Text> why, Side side, OptionalInt worth) {
    return new Question.Option(text, why, side == Side.RIGHT, side == Side.LAST, worth);
  }

  private Optional<Question.Option> keyed(Node.Pairs pairs, Side side) {
    Fields option = new Fields(scope, pairs, Vocabulary.of(Vocabulary.Place.OPTION));
    String key = option.has("right") ? "right" : "text";
    Optional<Node.Scalar> scalar = option.scalar(key);
    if (scalar.isEmpty()) {
      if (option.sound()) {
        scope.error(option.at(), "this option has no `text`", "`text: …`");
      }
      return Optional.empty();
    }
    Parts parts = parts(scalar.get(), scope);
    Optional<Text> why = option.text("why").or(parts::why);
    Side its = option.has("right") ? Side.RIGHT : side;
    return Optional.of(option(parts.text(), why, its, worth(option)));
  }

  private OptionalInt worth(Fields option) {
    Optional<Node.Scalar> scalar = option.scalar("worth");
    if (scalar.isEmpty()) {
      return OptionalInt.empty();
    }
    Matcher worth = WORTH.matcher(scalar.get().text().strip().toLowerCase(Locale.ROOT));
    if (worth.matches() && Integer.parseInt(worth.group(2)) <= 100) {
      boolean minus = worth.group(1).equals("-") || worth.group(1).equals("−");
      int percent = Integer.parseInt(worth.group(2));
      return OptionalInt.of(minus ? -percent : percent);
    }
    scope.error(scalar.get().at(), "`worth` takes percent from -100 to 100", "`worth: 50 %`");
    return OptionalInt.empty();
  }

  /** A text and the feedback after its arrow. */
  record Parts(Text text, Optional<Text> why) {}

  private static Parts parts(Node.Scalar scalar, Scope scope) {
    Split split = Split.of(scalar, scope);
    return new Parts(
        scope.text(split.left(), split.leftPlaces()),
        split.right().map(right -> scope.text(right, split.rightPlaces())));
  }

  /** What stands before and after the first arrow, with the places of both. */
  record Split(String left, Places leftPlaces, Optional<String> right, Places rightPlaces) {

    static Split of(Node.Scalar scalar, Scope scope) {
      String text = scalar.text();
      int arrow = arrow(text);
      if (arrow >= 0 && !text.substring(arrow + ARROW.length()).isBlank()) {
        int start = arrow + ARROW.length();
        return new Split(
            text.substring(0, arrow),
            scalar.where().from(0, arrow),
            Optional.of(text.substring(start)),
            scalar.where().from(start, text.length() - start));
      }
      int end = text.stripTrailing().length();
      if (text.stripTrailing().endsWith(" =>")) {
        scope.error(
            scalar.where().at(end - 2, 2), "no feedback after `=>`", "add it, or remove `=>`");
        end = end - 3;
      }
      return new Split(text.substring(0, end), scalar.where(), Optional.empty(), scalar.where());
    }

    /** Nothing inside backticks is special, not even an arrow. */
    private static int arrow(String text) {
      if (text.indexOf('`') < 0) {
        return text.indexOf(ARROW);
      }
      int from = 0;
      while (from < text.length()) {
        int close = text.charAt(from) == '`' ? text.indexOf('`', from + 1) : -1;
        if (text.startsWith(ARROW, from)) {
          return from;
        }
        from = close > 0 ? close + 1 : from + 1;
      }
      return -1;
    }
  }
}
