package deckle.write.anki;

import deckle.compose.CardChoice;
import deckle.compose.Notes;
import deckle.deck.Deck;
import deckle.doc.Notebook;
import java.util.Map;

/** Decks as notes that were never given out. */
final class Notebooks {

  private Notebooks() {}

  static Notebook of(Deck deck) {
    return new Notebook(
        deck.id(),
        deck.language(),
        Notebook.Filing.USUAL,
        Notes.of(deck, CardChoice.ALL),
        Map.of(),
        deck.pictures(),
        deck.at());
  }
}
