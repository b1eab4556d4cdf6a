package deckle.formula;

/** Numbers that stand before a symbol. */
final class Isotopes {

  private Isotopes() {}

  /** The numbers go to the symbol itself; what it has after it stays there. */
  static Formula of(Formula symbol, Formula.Scripts numbers) {
    if (symbol instanceof Formula.Scripts scripted) {
      return new Formula.Scripts(of(scripted.base(), numbers), scripted.below(), scripted.above());
    }
    return new Formula.Prescripts(symbol, numbers.below(), numbers.above());
  }
}
