package deckle.formula;

import deckle.formula.Formula.Alignment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The environments of LaTeX that hold rows and columns. */
enum Grids {
  MATRIX("", Alignment.CENTRE, ""),
  PMATRIX("(", Alignment.CENTRE, ")"),
  BMATRIX("[", Alignment.CENTRE, "]"),
  VMATRIX("|", Alignment.CENTRE, "|"),
  CASES("{", Alignment.LEFT, ""),
  ALIGNED("", Alignment.SIGNS, "");

  private final String open;
  private final Alignment alignment;
  private final String close;

  Grids(String open, Alignment alignment, String close) {
    this.open = open;
    this.alignment = alignment;
    this.close = close;
  }

  static Optional<Grids> of(String name) {
    return Stream.of(values()).filter(each -> each.latex().equals(name)).findFirst();
  }

  static List<String> names() {
    return Stream.of(values()).map(Grids::latex).toList();
  }

  /** The environment of a grid between brackets. */
  static Optional<Grids> of(String open, Formula.Grid grid, String close) {
    return Stream.of(values())
        .filter(each -> each.open.equals(open) && each.close.equals(close))
        .filter(each -> each.alignment == grid.alignment())
        .findFirst();
  }

  String latex() {
    return name().toLowerCase(Locale.ROOT);
  }

  Formula around(List<List<Formula>> rows) {
    Formula grid = new Formula.Grid(rows, alignment);
    return open.isEmpty() && close.isEmpty() ? grid : new Formula.Fenced(open, grid, close);
  }
}
