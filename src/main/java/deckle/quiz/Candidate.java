package deckle.quiz;

import deckle.deck.Deck;
import deckle.deck.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * An item of a deck that a pick may choose.
 *
 * @param position in its deck
 * @param label by which chance knows it: its id, or its content where it has none, so that no other
 *     item's coming or going changes what befalls this one
 */
record Candidate(Deck deck, int position, Item item, String label) {

  static List<Candidate> of(Deck deck) {
    List<Candidate> candidates = new ArrayList<>();
    for (Item item : deck.items()) {
      candidates.add(new Candidate(deck, candidates.size(), item, label(deck, item)));
    }
    return candidates;
  }

  /** The slash keeps deck and id apart, as neither can hold one; nor can an id begin with a #. */
  static String label(Deck deck, Item item) {
    return deck.id() + "/" + item.id().orElseGet(() -> "#" + Fingerprint.of(item));
  }

  /** In questions. */
  int size() {
    return item.questions().size();
  }

  /** The same item of the same deck; comparing their contents would take long and find no more. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Candidate that
        && position == that.position
        && deck.id().equals(that.deck.id());
  }

  @Override
  public int hashCode() {
    return 31 * deck.id().hashCode() + position;
  }
}
