package deckle.formula;

/** A formula with every symbol in bold. */
final class Bold extends Rewritten {

  private static final Bold BOLD = new Bold();

  private Bold() {}

  static Formula of(Formula formula) {
    return formula.accept(BOLD);
  }

  @Override
  public Formula symbol(Formula.Symbol symbol) {
    return new Formula.Symbol(symbol.text(), symbol.kind(), true);
  }
}
