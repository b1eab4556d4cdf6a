package deckle.compose;

import deckle.deck.Deck;
import deckle.doc.Block;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The sides of one card, each with the figures that its words refer to and no side before it shows.
 */
final class Sides {

  private final Deck deck;
  private final Words words;
  private final Set<String> shown = new LinkedHashSet<>();

  Sides(Deck deck, Words words) {
    this.deck = deck;
    this.words = words;
  }

  /** The next side. */
  @SafeVarargs
  final List<Block> side(List<? extends Block>... blocks) {
    List<Block> side = Plates.withReferred(Copy.stacked(blocks), deck, shown, words);
    shown.addAll(Census.of(side).shown());
    return side;
  }
}
