package deckle.deck;

/** How many digits of a result are printed: significant figures or decimal places. */
public record Precision(int digits, Kind kind) {

  /** Unless the author says otherwise. */
  public static final Precision DEFAULT = new Precision(3, Kind.SIGNIFICANT);

  /** What the digits count. */
  public enum Kind {
    SIGNIFICANT,
    DECIMALS
  }
}
