package deckle.deck;

/** A size as an author writes it: {@code 8 cm}, {@code 45 mm} or {@code 60 %}. */
public record Measure(int thousandths, Unit unit) {

  /** What the thousandths are of. */
  public enum Unit {
    CENTIMETRES,
    MILLIMETRES,
    PERCENT
  }
}
