package deckle.text;

import java.util.List;

/** Reads the LaTeX between two dollars. */
final class Formulas {

  private Formulas() {}

  static Inline.Formula read(String latex, int offset, Reading reading) {
    return new Inline.Formula(latex, List.of(new Inline.Run(latex)));
  }
}
