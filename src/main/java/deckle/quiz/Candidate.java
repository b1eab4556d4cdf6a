package deckle.quiz;

import deckle.deck.Deck;
import deckle.deck.Item;
import deckle.deck.Points;
import java.util.ArrayList;
import java.util.List;

/**
 * An item of a deck that a pick may choose.
 *
 * @param position in its deck
 * @param label by which chance knows it: its id, or its content where it has none, so that no other
 *     item's coming or going changes what befalls this one
 * @param size in questions
 */
record Candidate(Deck deck, int position, Item item, String label, int size) {

  static List<Candidate> of(Deck deck) {
    List<Candidate> candidates = new ArrayList<>();
    for (Item item : deck.items()) {
      int size = item.questions().size();
      candidates.add(new Candidate(deck, candidates.size(), item, label(deck, item), size));
    }
    return candidates;
  }

  /** The slash keeps deck and id apart, as neither can hold one; nor can an id begin with a #. */
  static String label(Deck deck, Item item) {
    return deck.id() + "/" + item.id().orElseGet(() -> "#" + Fingerprint.of(item));
  }

  /** What it comes to if this pick chooses it. */
  Points points(Pick pick) {
    return Points.sum(
        item.questions().stream()
            .map(each -> pick.points().orElse(each.about().points()))
            .toList());
  }

  /** The same item of the same deck; comparing their contents would take long and find no more. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Candidate that
            && position == that.position
            && deck.id().equals(that.deck.id()));
  }

  @Override
  public int hashCode() {
    return 31 * deck.id().hashCode() + position;
  }
}
