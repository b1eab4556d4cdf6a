package deckle.formula;

import deckle.formula.Formula.Kind;
import deckle.formula.Formula.Symbol;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which parts of a formula end where nobody would hear it, so that it must be said. */
final class Tail {

  /** What scripts are said of without a word between. */
  private static final Set<Kind> CLOSED = Set.of(Kind.ELEMENT, Kind.FUNCTION, Kind.LARGE);

  private static final Set<Kind> FACTORS =
      Set.of(Kind.VARIABLE, Kind.NUMBER, Kind.WORDS, Kind.ELEMENT, Kind.FUNCTION, Kind.LARGE);

  /** Exponents with a short word of their own. */
  private static final Set<String> BRIEF = Set.of("2", "3", "′", "′′", "°", "∗");

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

  /** Whether it would run on into a factor after it, as x over y into z. */
  static boolean isOpen(Formula formula) {
    if (formula instanceof Formula.Scripts scripts) {
      Formula base = scripts.base();
      boolean counted = isOf(base, Set.of(Kind.CLOSING)) && scripts.above().isEmpty();
      boolean closed = base instanceof Formula.Prescripts || counted || isOf(base, CLOSED);
      return !closed && scripts.above().map(Tail::isPower).orElse(true);
    }
    return formula instanceof Formula.Root
        || (formula instanceof Formula.Fraction fraction && fraction.ruled());
  }

  private static boolean isOf(Formula part, Set<Kind> kinds) {
    return part instanceof Symbol symbol && kinds.contains(symbol.kind());
  }

  /** Said as the power of something; not so what is squared, or has a prime. */
  private static boolean isPower(Formula above) {
    boolean brief = above instanceof Symbol symbol && BRIEF.contains(symbol.text());
    return !brief && !Charge.is(above);
  }

  /** Whether a factor comes first. */
  static boolean goesOn(List<Formula> rest) {
    Formula next =
        rest.stream()
            .filter(part -> !(part instanceof Formula.Space))
            .findFirst()
            .orElse(Formula.Row.EMPTY);
    return isBeginning(next);
  }

  private static boolean isBeginning(Formula part) {
    if (part instanceof Formula.Scripts scripts) {
      return isBeginning(scripts.base());
    }
    if (part instanceof Symbol symbol) {
      return FACTORS.contains(symbol.kind()) || Character.isLetter(symbol.text().codePointAt(0));
    }
    return !(part instanceof Formula.Arrow) && !part.isNothing();
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
    return (text && !sign) || (part instanceof Formula.Scripts scripts && isSimple(scripts));
  }
}
