package deckle.formula;

/** Tells whose scripts stand right above and below where there is room. */
public final class Limits {

  private Limits() {}

  /** Whether it is a sum, or a named limit; integrals have theirs at the side. */
  public static boolean taken(Formula.Symbol symbol) {
    return Signs.takesLimits(symbol);
  }
}
