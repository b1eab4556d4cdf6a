package deckle.text;

import java.util.ArrayList;
import java.util.List;

/** Texts in which nothing is special, as most are: they need no parser. */
final class PlainWords {

  /** Of the signs of ASCII those that mean nothing, wherever they stand. */
  private static final String SIGNS = " ,.;:?()'\"/%+-";

  private PlainWords() {}

  /** Whether a text is nothing but words; where in doubt, it is not. */
  static boolean are(String markup) {
    int last = markup.length() - 1;
    if (last < 0 || markup.charAt(0) == ' ' || markup.charAt(last) == ' ') {
      return false;
    }
    for (int i = 0; i <= last; i++) {
      if (!isPlain(markup.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || SIGNS.indexOf(c) >= 0 || Character.isLetterOrDigit(c)
        : Character.isLetterOrDigit(c) || isSign(c);
  }

  private static boolean isSign(char c) {
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /** The words of a plain text; where they print as they are written, they are kept once. */
  static Inline.Run run(String markup) {
    if (markup.indexOf('-') < 0) {
      return new Inline.Run(markup);
    }
    List<Inline> out = new ArrayList<>();
    Words words = new Words();
    words.add(markup);
    words.moveTo(out);
    Inline.Run run = (Inline.Run) out.get(0);
    return run.text().equals(markup) ? new Inline.Run(markup) : run;
  }
}
