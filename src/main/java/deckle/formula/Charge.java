package deckle.formula;

import deckle.formula.Formula.Symbol;
import java.util.List;

/** Tells the charge of an ion from an exponent. */
final class Charge {

  private Charge() {}

  /** A sign alone, or a number and a sign. */
  static boolean is(Formula above) {
    if (above instanceof Symbol symbol) {
      return isSign(symbol);
    }
    List<Formula> parts = above instanceof Formula.Row row ? row.parts() : List.of();
    return parts.size() == 2
        && parts.get(0) instanceof Symbol number
        && number.kind() == Formula.Kind.NUMBER
        && isSign(parts.get(1));
  }

  private static boolean isSign(Formula part) {
    return part instanceof Symbol symbol
        && (symbol.text().equals("+") || symbol.text().equals("−"));
  }
}
