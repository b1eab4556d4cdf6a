package deckle.formula;

import deckle.formula.Formula.Kind;
import deckle.formula.Formula.Symbol;
import java.util.Optional;

/** Tells which parts of a formula end where nobody would hear it, so that it must be said. */
final class Tail {

  private Tail() {}

  /** The name of such a part. */
  static Optional<String> of(Formula formula) {
    if (formula instanceof Formula.Fraction fraction && fraction.ruled()) {
      boolean simple = isSimple(fraction.above()) && isSimple(fraction.below());
      return simple ? Optional.empty() : Optional.of("fraction");
    }
    if (formula instanceof Formula.Root root) {
      return isSimple(root.under()) ? Optional.empty() : Optional.of("root");
    }
    boolean limits = formula instanceof Formula.Scripts whole && isLarge(whole.base());
    if (formula instanceof Formula.Scripts scripts && !limits) {
      return scripts
          .above()
          .filter(above -> !isSimple(above) && !Charge.is(above))
          .map(above -> "power");
    }
    return Optional.empty();
  }

  private static boolean isLarge(Formula base) {
    return base instanceof Symbol symbol && symbol.kind() == Kind.LARGE;
  }

  /** A symbol, or a product of few. */
  private static boolean isSimple(Formula formula) {
    if (formula instanceof Symbol) {
      return true;
    }
    if (formula instanceof Formula.Scripts scripts) {
      return isSimple(scripts.base())
          && scripts.below().map(Tail::isSimple).orElse(true)
          && scripts.above().map(Tail::isSimple).orElse(true);
    }
    return formula instanceof Formula.Row row
        && row.parts().size() <= 3
        && row.parts().stream().allMatch(Tail::isFactor);
  }

  private static boolean isFactor(Formula part) {
    boolean sign =
        part instanceof Symbol symbol
            && (symbol.kind() == Kind.OPERATOR
                || symbol.kind() == Kind.RELATION
                || symbol.kind() == Kind.FUNCTION
                || symbol.kind() == Kind.OPENING);
    boolean text = part instanceof Symbol || part instanceof Formula.Space;
    return (text && !sign) || part instanceof Formula.Scripts scripts && isSimple(scripts);
  }
}
