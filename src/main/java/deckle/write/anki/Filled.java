package deckle.write.anki;

import deckle.doc.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * A note as Anki keeps it.
 *
 * @param fields as many as its type has
 * @param cards the places of its cards, from 0: templates, or numbers of clozes
 * @param parts as its gaps or labels are known from now on
 */
record Filled(
    Note note, Type type, List<String> fields, SortedSet<Integer> cards, List<String> parts) {

  private static final String BETWEEN = "\u001f";

  /** As one text. */
  String joined() {
    return String.join(BETWEEN, fields);
  }

  /** Known by all that Anki would update but its name. */
  String digest() {
    List<String> said = new ArrayList<>(fields);
    said.remove(type.fields().indexOf(Type.ID));
    said.add(String.join(" ", Names.tags(note)));
    return Digests.hex(Digests.bytes(type.word() + BETWEEN + String.join(BETWEEN, said)));
  }
}
