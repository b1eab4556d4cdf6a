package deckle.doc;

import deckle.deck.Image;
import deckle.diag.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The notes of a deck and how a program that drills is to file them.
 *
 * @param deck its id
 * @param language of what is written, a BCP 47 tag
 * @param changed when each note was last changed, by its id, in seconds since 1970
 * @param pictures those in running text, by the file as written
 */
public record Notebook(
    String deck,
    String language,
    Filing filing,
    List<Note> notes,
    Map<String, Long> changed,
    Map<String, Image> pictures,
    Span at) {

  public Notebook {
    notes = List.copyOf(notes);
    changed = Map.copyOf(changed);
    pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
  }

  /**
   * Names that a library's notes go by in a program that drills.
   *
   * @param parent of all decks; empty for none
   * @param basic note type with a front and a back
   * @param reversed note type that asks both ways where a third field says so
   * @param cloze note type with gaps
   */
  public record Filing(String parent, String basic, String reversed, String cloze) {

    /** What an English Anki calls them. */
    public static final Filing USUAL =
        new Filing("", "Basic", "Basic (optional reversed card)", "Cloze");

    /** For digests; by hand, because a record's own way takes long at first. */
    @Override
    public String toString() {
      return parent + "\n" + basic + "\n" + reversed + "\n" + cloze;
    }
  }
}
