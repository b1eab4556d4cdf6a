package deckle.read.yaml;

import deckle.read.yaml.Mend.Edit;
import java.util.ArrayList;
import java.util.List;

/** Looks at lists in brackets and at the texts in them. */
final class Brackets {

  /** Nobody writes longer lists in brackets; a bracket that is never closed is found sooner. */
  static final int MOST_LINES = 500;

  private static final String OPENING = "[{";
  private static final String CLOSING = "]}";

  private final MendList mends;
  private final Quotes quotes;

  Brackets(MendList mends, Quotes quotes) {
    this.mends = mends;
    this.quotes = quotes;
  }

  /** Whether the bracket with which a text begins is closed in it. */
  static boolean closes(String text) {
    return closing(text) >= 0;
  }

  /** The index of the bracket that closes the one at the beginning, or -1. */
  static int closing(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (opensQuote(text, i)) {
        int length = Quotes.close(text.substring(i));
        if (length < 0) {
          return -1;
        }
        i += length;
      } else if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0 && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** A quote is one only where an item or a value begins. */
  private static boolean opensQuote(String text, int i) {
    if (i == 0 || "'\"".indexOf(text.charAt(i)) < 0) {
      return false;
    }
    int before = i - 1;
    while (before > 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    char last = text.charAt(before);
    return "[{,".indexOf(last) >= 0 || (last == ':' && before < i - 1);
  }

  /** A value that begins with a square bracket where a list may stand. */
  void look(Stretch stretch, TextLook.Spot spot) {
    String text = stretch.text();
    int close = closing(text);
    if (close < 0) {
      unclosed(stretch);
      return;
    }
    String after = text.substring(close + 1);
    if (!after.isBlank() && !after.matches("\\s+#.*")) {
      quotes.mend(stretch, new PlainText.Fault(PlainText.Kind.START, 0), spot);
    } else if (spot.kind() != Vocabulary.Kind.WORDS) {
      items(stretch, close).forEach(item -> item(stretch, item));
    }
  }

  private void unclosed(Stretch stretch) {
    mends.guess(
        stretch.at(0, 1),
        "the bracket opened here is never closed",
        "`[a, b]`",
        List.of(stretch.edit(stretch.length(), 0, "]")));
  }

  /** From one comma to the next. */
  private record Item(int from, int to) {}

  private static List<Item> items(Stretch stretch, int close) {
    String text = stretch.text();
    List<Item> items = new ArrayList<>();
    int from = 1;
    int depth = 0;
    for (int i = 1; i <= close; i++) {
      char c = text.charAt(i);
      if (opensQuote(text, i)) {
        i += Quotes.close(text.substring(i));
      } else if (i == close || (c == ',' && depth == 0 && separates(text, i))) {
        items.add(trimmed(text, from, i));
        from = i + 1;
      } else if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0) {
        depth--;
      }
    }
    return items;
  }

  /** A comma with a space after it; one without is a part of the text, and a fault. */
  private static boolean separates(String text, int comma) {
    return Character.isWhitespace(text.charAt(comma + 1)) || text.charAt(comma + 1) == ']';
  }

  private static Item trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Item(start, end);
  }

  private void item(Stretch stretch, Item item) {
    String text = stretch.text().substring(item.from(), item.to());
    if (text.startsWith("\"") && Quotes.close(text) == text.length() - 1) {
      quotes.escapes(stretch, item.from(), item.to() - 1);
    } else if (!(text.startsWith("'") && Quotes.close(text) == text.length() - 1)) {
      PlainText.fault(text, true).ifPresent(fault -> mend(stretch, item, text, fault));
    }
  }

  private void mend(Stretch stretch, Item item, String text, PlainText.Fault fault) {
    var at = stretch.at(item.from() + fault.offset(), 1);
    List<Edit> edits = stretch.quoted(item.from(), item.to());
    String hint = MendList.quoted("", text) + MendList.TIDY;
    switch (fault.kind()) {
      case COLON ->
          mends.certain(
              at, "YAML reads this text as a key and a value: it holds a colon", hint, edits);
      case HASH -> mends.certain(at, "YAML cuts this text at `#`", hint, edits);
      case COMMA -> comma(stretch, item, text, fault, edits);
      default ->
          mends.certain(
              at,
              "YAML cannot read this text in brackets: it holds `"
                  + text.charAt(fault.offset())
                  + "`",
              hint,
              edits);
    }
  }

  /** Between digits the comma belongs to the number; elsewhere a space may be missing. */
  private void comma(
      Stretch stretch, Item item, String text, PlainText.Fault fault, List<Edit> edits) {
    var at = stretch.at(item.from() + fault.offset(), 1);
    String message = "YAML cuts this text at its comma";
    if (text.matches(".*\\d,\\d.*")) {
      mends.certain(at, message, MendList.quoted("", text) + MendList.TIDY, edits);
    } else {
      String spaced = text.replaceAll(",(?=\\S)", ", ");
      String hint = "`" + spaced + "` for two texts, " + MendList.quoted("", text) + " for one";
      mends.guess(at, message, hint, List.of());
    }
  }
}
