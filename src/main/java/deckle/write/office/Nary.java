package deckle.write.office;

import deckle.formula.Formula;
import deckle.formula.Formula.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A large sign that works on what follows it, such as a sum or an integral.
 *
 * @param aboveAndBelow whether its limits stand there and not at its side
 */
record Nary(String sign, Optional<Formula> below, Optional<Formula> above, boolean aboveAndBelow) {

  /** The sign that a part begins with, if it is one. */
  static Optional<Nary> of(Formula part) {
    if (part instanceof Formula.Scripts scripts
        && scripts.base() instanceof Formula.Symbol symbol
        && isLarge(symbol)) {
      return Optional.of(
          new Nary(symbol.text(), scripts.below(), scripts.above(), symbol.takesLimits()));
    }
    if (part instanceof Formula.Symbol symbol && isLarge(symbol)) {
      return Optional.of(new Nary(symbol.text(), Optional.empty(), Optional.empty(), false));
    }
    return Optional.empty();
  }

  private static boolean isLarge(Formula.Symbol symbol) {
    return symbol.kind() == Kind.LARGE;
  }

  /** Where what it works on ends, among parts, if it begins there. */
  static int end(List<Formula> parts, int from) {
    int end = from;
    while (end < parts.size() && !ends(parts.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean ends(Formula part) {
    return part instanceof Formula.Arrow
        || (part instanceof Formula.Symbol symbol
            && (symbol.kind() == Kind.RELATION
                || symbol.kind() == Kind.CLOSING
                || symbol.kind() == Kind.PUNCTUATION));
  }
}
