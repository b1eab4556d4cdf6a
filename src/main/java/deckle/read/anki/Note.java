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

  Note {
    fields = List.copyOf(fields);
    tags = List.copyOf(tags);
    deck = List.copyOf(deck);
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
