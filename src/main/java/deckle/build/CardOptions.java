package deckle.build;

import deckle.compose.CardChoice;
import deckle.doc.CardPrinting.Flip;
import deckle.doc.CardPrinting.Order;
import deckle.doc.Extent;
import java.util.Optional;

/**
 * What is asked of flashcards in one run, whatever the manifest says.
 *
 * @param stock by name
 * @param backs how far everything on the backs is moved, to the right and down
 */
public record CardOptions(
    Optional<String> stock,
    Optional<Flip> flip,
    Optional<Order> pages,
    Extent backs,
    CardChoice choice) {

  /** Nothing. */
  public static final CardOptions NONE =
      new CardOptions(
          Optional.empty(), Optional.empty(), Optional.empty(), Extent.NOTHING, CardChoice.ALL);
}
