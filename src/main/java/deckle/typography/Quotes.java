package deckle.typography;

import java.util.List;
import java.util.regex.Pattern;

/** The quotes of one language, and how its words lose letters to an apostrophe. */
final class Quotes {

  /** The level of a {@code '} that stands in no other quotes. */
  static final int SINGLE = 3;

  private static final int DEEPEST = 2;

  private final List<String> pairs;
  private final Pattern elided;

  Quotes(Customs customs) {
    this.pairs = customs.list("quotes");
    this.elided =
        Pattern.compile(
            "(?i)(?:\\p{Nd}{2}s?|"
                + customs.anyOf("elided")
                + ")(?![\\p{L}\\p{Nd}'"
                + Signs.SCRIPT
                + Signs.THING
                + "])");
  }

  void set(Stretch text) {
    new Quoting(this, text).all();
  }

  /** The level of a quote inside one of another level. */
  static int inside(int level) {
    return level == SINGLE ? 0 : Math.min(level + 1, DEEPEST);
  }

  char opening(int level) {
    return pairs.get(level).charAt(0);
  }

  char closing(int level) {
    return pairs.get(level).charAt(1);
  }

  boolean opens(char c) {
    return pairs.stream().anyMatch(pair -> pair.charAt(0) == c);
  }

  boolean closes(char c) {
    return pairs.stream().anyMatch(pair -> pair.charAt(1) == c);
  }

  /** Whether what stands at a place has lost its beginning, as in {@code '90s} and {@code 'tis}. */
  boolean isElided(String text, int at) {
    return elided.matcher(text).region(at, text.length()).lookingAt();
  }
}
