package deckle.read.anki;

import java.util.List;

/** Everything that was exported: the notes in their order, and the media that came with them. */
record Export(List<Note> notes, Media media) {

  /** More make no deck that anybody prints, or that Deckle reads. */
  static final int MOST_NOTES = 50_000;

  /** As large as a deck may be that Deckle reads. */
  static final int LARGEST_DECK = 3 * 1024 * 1024;

  Export {
    notes = List.copyOf(notes);
  }

  static Refused tooLarge() {
    return new Refused(
        "the deck would be larger than 3 MB, and Deckle reads none such",
        "export single decks from Anki, one file for each");
  }

  static Refused tooMany() {
    return new Refused(
        "this file holds more than 50 000 notes", "export single decks from Anki, not all of them");
  }
}
