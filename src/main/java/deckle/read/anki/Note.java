package deckle.read.anki;

import java.util.List;

/**
 * One note as it was exported.
 *
 * @param place where it stands, for a person: {@code line 5}, {@code note 1700000000000}
 * @param reversed whether its back is asked for, too
 * @param deck the names of its deck and of those around it, outermost first
 */
record Note(
    String place,
    Kind kind,
    boolean reversed,
    List<Field> fields,
    List<String> tags,
    List<String> deck) {

  private static final int MOST_EXAMPLE_LETTERS = 30;

  Note {
    fields = List.copyOf(fields);
    tags = List.copyOf(tags);
    deck = List.copyOf(deck);
  }

  /** For a person to find it by. */
  String described() {
    String html = fields.isEmpty() ? "" : fields.get(0).html();
    String start = html.substring(0, Math.min(html.length(), 20 * MOST_EXAMPLE_LETTERS));
    String words = start.replaceAll("<[^<>]*>|\\{\\{c\\d+::|(?:::[^{}:]*+)?}}|&nbsp;", " ");
    String plain = Characters.printable(words).replaceAll("\\s+", " ").strip();
    int letters = plain.codePointCount(0, plain.length());
    String cut =
        letters <= MOST_EXAMPLE_LETTERS
            ? plain
            : plain.substring(0, plain.offsetByCodePoints(0, MOST_EXAMPLE_LETTERS)).strip() + "…";
    return cut.isEmpty() ? place : place + " (" + cut + ")";
  }

  /** What Anki makes of a note. */
  enum Kind {
    /** A front and a back. */
    PAIR,
    CLOZE,
    /** A picture with covered parts. */
    OCCLUSION
  }

  /** A field and its HTML. */
  record Field(String name, String html) {
    boolean isEmpty() {
      return html.isBlank();
    }
  }
}
