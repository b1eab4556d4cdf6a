package deckle.chart;

import deckle.formula.Formula;
import deckle.formula.Formula.Kind;
import deckle.formula.OneLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A formula as the pieces of one line: with indices and exponents, but fractions with a stroke. */
record FormulaGlyphs(boolean bold, int raised) {

  Stream<Glyphs> of(Formula formula) {
    if (formula instanceof Formula.Row row) {
      List<Formula> parts = row.parts();
      return IntStream.range(0, parts.size()).boxed().flatMap(i -> part(parts.get(i), i > 0));
    }
    if (formula instanceof Formula.Scripts scripts) {
      return Stream.of(of(scripts.base()), script(scripts.below(), -1), script(scripts.above(), 1))
          .flatMap(pieces -> pieces);
    }
    return piece(formula, OneLine.of(formula));
  }

  /** Signs between two parts have spaces around them. */
  private Stream<Glyphs> part(Formula part, boolean between) {
    boolean sign =
        part instanceof Formula.Symbol symbol
            && (symbol.kind() == Kind.OPERATOR || symbol.kind() == Kind.RELATION);
    return between && sign ? piece(part, " " + OneLine.of(part) + " ") : of(part);
  }

  private Stream<Glyphs> script(Optional<Formula> part, int rise) {
    return part.stream().flatMap(new FormulaGlyphs(bold, rise)::of);
  }

  private Stream<Glyphs> piece(Formula formula, String words) {
    boolean variable = formula instanceof Formula.Symbol symbol && symbol.kind() == Kind.VARIABLE;
    return words.isEmpty() ? Stream.empty() : Stream.of(new Glyphs(words, bold, variable, raised));
  }
}
