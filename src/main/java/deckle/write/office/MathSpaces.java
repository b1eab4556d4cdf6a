package deckle.write.office;

import deckle.formula.Formula;
import java.util.Optional;

/** The characters that stand for white space in a formula. */
final class MathSpaces {

  /** As wide as so many eighteenths of the em. */
  private static final int[] WIDTHS = {3, 4, 5, 9, 18};

  private static final String SPACES = "\u2009\u205F\u2004\u2002\u2003";

  private MathSpaces() {}

  /** The widest that is no wider; nothing for less than any. */
  static Optional<String> of(Formula.Space space) {
    for (int i = WIDTHS.length - 1; i >= 0; i--) {
      if (space.eighteenths() >= WIDTHS[i]) {
        return Optional.of(SPACES.substring(i, i + 1));
      }
    }
    return Optional.empty();
  }
}
