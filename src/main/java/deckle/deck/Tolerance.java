package deckle.deck;

/** How far from the unrounded answer a number may be and still be right. */
public record Tolerance(double amount, boolean percent) {

  /** The half-width of the accepted interval round a value. */
  public double around(double value) {
    return percent ? Math.abs(value) * amount / 100 : amount;
  }
}
