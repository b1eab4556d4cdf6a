package deckle.write.office;

import deckle.formula.Formula;
import deckle.formula.Formula.Kind;
import java.util.List;

/** Tells of the parts of a formula which belong to which. */
final class Operands {

  private Operands() {}

  static boolean isBetween(Formula.Symbol symbol) {
    return symbol.kind() == Kind.OPERATOR || symbol.kind() == Kind.RELATION;
  }

  static boolean isSigned(Formula part) {
    return part instanceof Formula.Symbol symbol && "+−-±∓".contains(symbol.text());
  }

  /** Where what a function is applied to ends: behind its bracket, or behind one part. */
  static int argumentEnd(List<Formula> parts, int from) {
    int open = 0;
    for (int i = from; i < parts.size(); i++) {
      open += isSymbol(parts.get(i), Kind.OPENING) ? 1 : 0;
      open -= isSymbol(parts.get(i), Kind.CLOSING) ? 1 : 0;
      if (open <= 0) {
        return i + 1;
      }
    }
    return from + 1;
  }

  /** Also one with scripts, as a bracket that closes may have. */
  static boolean isSymbol(Formula part, Kind kind) {
    Formula base = part instanceof Formula.Scripts scripts ? scripts.base() : part;
    return base instanceof Formula.Symbol symbol && symbol.kind() == kind;
  }

  static boolean isFunction(Formula part) {
    return isSymbol(part, Kind.FUNCTION);
  }
}
