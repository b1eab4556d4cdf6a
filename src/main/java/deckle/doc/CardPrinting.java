package deckle.doc;

/**
 * How flashcards come onto paper.
 *
 * @param backs how far everything on the backs is moved, to the right and down as one looks at the
 *     back, because the printer puts it elsewhere
 */
public record CardPrinting(Stock stock, Flip flip, Order order, Extent backs) {

  public CardPrinting {
    if (flip == Flip.FOLD && !stock.folds()) {
      throw new IllegalArgumentException(stock.name() + " cannot be folded");
    }
  }

  /** On both sides, turned on the long edge. */
  public static CardPrinting on(Stock stock) {
    return new CardPrinting(stock, Flip.LONG, Order.INTERLEAVED, Extent.NOTHING);
  }

  /** How the back of a card comes behind its front. */
  public enum Flip {
    /** The sheet is turned on its long edge. */
    LONG,
    /** The sheet is turned on its short edge. */
    SHORT,
    /** Both stand side by side on one side of the sheet, and every card is folded. */
    FOLD
  }

  /** In which order the sides of sheets come. */
  public enum Order {
    /** Front, back, front, back, for a printer that prints on both sides. */
    INTERLEAVED,
    /** All fronts, then all backs, for one whose paper is turned by hand. */
    FRONTS_BACKS
  }

  public boolean folds() {
    return flip == Flip.FOLD;
  }

  /** Whether a sheet is turned sideways like the page of a book, and not over its upper edge. */
  public boolean turnsSideways() {
    return (flip == Flip.LONG) == stock.portrait();
  }

  /** What a viewer tells the printer. */
  public Duplex duplex() {
    return switch (flip) {
      case FOLD -> Duplex.SIMPLEX;
      case LONG -> order == Order.INTERLEAVED ? Duplex.LONG_EDGE : Duplex.SIMPLEX;
      case SHORT -> order == Order.INTERLEAVED ? Duplex.SHORT_EDGE : Duplex.SIMPLEX;
    };
  }
}
