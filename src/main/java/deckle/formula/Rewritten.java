package deckle.formula;

import java.util.Optional;

/** A copy of a formula, exact but for the cases that a subclass rewrites. */
abstract class Rewritten implements Formula.Visitor<Formula> {

  private Optional<Formula> each(Optional<Formula> part) {
    return part.map(present -> present.accept(this));
  }

  @Override
  public Formula row(Formula.Row row) {
    return new Formula.Row(row.parts().stream().map(part -> part.accept(this)).toList());
  }

  @Override
  public Formula symbol(Formula.Symbol symbol) {
    return symbol;
  }

  @Override
  public Formula space(Formula.Space space) {
    return space;
  }

  @Override
  public Formula scripts(Formula.Scripts scripts) {
    return new Formula.Scripts(
        scripts.base().accept(this), each(scripts.below()), each(scripts.above()));
  }

  @Override
  public Formula prescripts(Formula.Prescripts scripts) {
    return new Formula.Prescripts(
        scripts.base().accept(this), each(scripts.below()), each(scripts.above()));
  }

  @Override
  public Formula fraction(Formula.Fraction fraction) {
    return new Formula.Fraction(
        fraction.above().accept(this), fraction.below().accept(this), fraction.ruled());
  }

  @Override
  public Formula root(Formula.Root root) {
    return new Formula.Root(root.under().accept(this), each(root.degree()));
  }

  @Override
  public Formula fenced(Formula.Fenced fenced) {
    return new Formula.Fenced(fenced.open(), fenced.inside().accept(this), fenced.close());
  }

  @Override
  public Formula accented(Formula.Accented accented) {
    return new Formula.Accented(accented.under().accept(this), accented.accent());
  }

  @Override
  public Formula stacked(Formula.Stacked stacked) {
    return new Formula.Stacked(
        stacked.base().accept(this), each(stacked.below()), each(stacked.above()));
  }

  @Override
  public Formula arrow(Formula.Arrow arrow) {
    return new Formula.Arrow(arrow.sign(), each(arrow.below()), each(arrow.above()));
  }

  @Override
  public Formula grid(Formula.Grid grid) {
    return new Formula.Grid(
        grid.rows().stream()
            .map(row -> row.stream().map(cell -> cell.accept(this)).toList())
            .toList(),
        grid.alignment());
  }
}
