package deckle.doc;

import deckle.deck.Image;
import deckle.diag.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The notes of a deck and how a program that drills is to file them.
 *
 * @param deck its id
 * @param language of what is written, a BCP 47 tag
 * @param memories what is remembered of notes that were given before, by their ids
 * @param pictures those in running text, by the file as written
 */
public record Notebook(
    String deck,
    String language,
    Filing filing,
    List<Note> notes,
    Map<String, Memory> memories,
    Map<String, Image> pictures,
    Span at) {

  public Notebook {
    notes = List.copyOf(notes);
    memories = Collections.unmodifiableMap(new LinkedHashMap<>(memories));
    pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
  }

  /** What is remembered of a note; nothing if it was never given. */
  public Optional<Memory> memory(Note note) {
    return Optional.ofNullable(memories.get(note.id()));
  }

  /**
   * What is remembered of a note that was given.
   *
   * @param origin the name it was first given under, if another than it has now
   * @param changed when it last changed, in seconds since 1970
   * @param digest of what it said then
   * @param parts by what each of its gaps or labels is known, in the order of their numbers: those
   *     that are gone keep theirs, since learners have cards of these numbers
   */
  public record Memory(String origin, long changed, String digest, List<String> parts) {
    public Memory {
      parts = List.copyOf(parts);
    }

    /** For digests. */
    @Override
    public String toString() {
      return origin + " " + changed + " " + digest + " " + parts;
    }
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
