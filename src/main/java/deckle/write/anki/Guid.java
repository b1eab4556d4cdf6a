package deckle.write.anki;

import deckle.doc.Note;
import deckle.doc.Notebook;

/**
 * By what Anki knows a note again: made of its deck's id, its own and its type, never of its text,
 * so that an edit keeps the history of its cards.
 */
final class Guid {

  /** Base 32 without letters that Anki's text format or a person could misread. */
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 16;

  private Guid() {}

  static String of(Note note, Notebook notebook) {
    String name = notebook.memory(note).map(Notebook.Memory::origin).orElse(note.name());
    byte[] digest = Digests.of("SHA-256", Digests.bytes(name + " " + Type.of(note).word()));
    StringBuilder guid = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      guid.append(ALPHABET.charAt(digest[i] & 31));
    }
    return guid.toString();
  }
}
