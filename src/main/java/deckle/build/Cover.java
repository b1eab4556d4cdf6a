package deckle.build;

import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.read.Library;
import deckle.read.yaml.DeckNames;
import deckle.read.yaml.DeckReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is kept of each deck of a library, however many there are, while the deck itself is read
 * again when it is needed.
 *
 * @param file in which it stands
 * @param deck with its title and language, but without what is in it
 * @param names what a manifest may name in it
 * @param asks whether it has any question
 * @param cards whether it gives any of the cards asked for
 */
record Cover(String file, Deck deck, DeckNames names, boolean asks, boolean cards) {

  /**
   * A file as it was looked at; what is wrong with it is not reported yet.
   *
   * @param found what its reader found
   * @param late what is wrong with the deck in this library
   */
  record Look(Recorder recorder, Optional<Cover> cover, Diagnostics found, Diagnostics late) {}

  /** Reads a file. */
  static Look of(Library library, String file, Cards cards, Recent<String, Deck> recent) {
    Recorder recorder = new Recorder(library);
    Diagnostics found = new Diagnostics();
    Diagnostics late = new Diagnostics();
    Optional<Deck> read = DeckReader.read(recorder, file, found);
    read.ifPresent(deck -> recent.get(file, () -> deck));
    read.ifPresent(deck -> cards.expectAny(deck, late));
    return new Look(recorder, read.map(deck -> of(deck, file, cards)), found, late);
  }

  private static Cover of(Deck deck, String file, Cards cards) {
    boolean asks = deck.questions().findAny().isPresent();
    boolean any = cards.any(deck);
    return new Cover(file, bare(deck), DeckNames.of(deck), asks, any);
  }

  private static Deck bare(Deck deck) {
    return new Deck(
        deck.id(),
        deck.title(),
        deck.language(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        deck.at());
  }
}
