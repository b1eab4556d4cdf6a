package deckle.page;

/** An item of a page as the paper shows it. */
sealed interface Piece permits Inked, Drawn {

  /** Where it has ink. */
  Bounds box();

  /** As in {@link Placed#element()}. */
  int element();

  /** How a fault names it. */
  String shown();

  /** Whether it is no decoration but something that is read. */
  default boolean body() {
    return element() != Placed.ARTIFACT;
  }
}
