package deckle.read.anki;

import deckle.text.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text that holds no other, and how it looks.
 *
 * @param styles outermost first
 */
record Leaf(Inline inline, List<Style> styles) {

  Leaf {
    styles = List.copyOf(styles);
  }

  /** The ways to look, in the order in which one holds the other. */
  enum Kind {
    GAP,
    LINK,
    STRONG,
    EMPHASIS,
    SCRIPT
  }

  /**
   * One of them.
   *
   * @param value what tells it from others of its kind: an address, a number, {@code ^} or {@code
   *     ~}
   */
  record Style(Kind kind, String value) {}

  /** With a style in its place among these; of two of one kind the outer one stays. */
  static List<Style> with(List<Style> styles, Style style) {
    List<Style> all = new ArrayList<>(styles);
    int place = 0;
    while (place < all.size() && all.get(place).kind().compareTo(style.kind()) < 0) {
      place++;
    }
    if (place == all.size() || all.get(place).kind() != style.kind()) {
      all.add(place, style);
    }
    return all;
  }

  /** Code, unless it has braces that might be taken for those of a gap. */
  static Inline code(String text) {
    return text.contains("{{") ? new Inline.Run(text) : new Inline.Code(text);
  }

  boolean isSpace() {
    return inline instanceof Inline.Run run && run.text().isBlank();
  }

  boolean isBreak() {
    return inline instanceof Inline.LineBreak;
  }

  boolean has(Kind kind) {
    return styles.stream().anyMatch(style -> style.kind() == kind);
  }
}
