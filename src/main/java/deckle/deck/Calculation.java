package deckle.deck;

import deckle.diag.Span;
import deckle.text.Inline;
import java.util.List;

/**
 * An expression and how its result is printed.
 *
 * @param source as the author wrote it, {@code mass * 24.305 / 40.304 to 3 sf}
 */
public record Calculation(String source, Expression expression, Precision precision, Span at) {

  /** The unrounded result; NaN or infinite where there is none, as in a division by zero. */
  public double value(Draw draw) {
    return expression.value(draw.numbers());
  }

  /** The result with the digits that are asked for. */
  public List<Inline> printed(Draw draw) {
    return precision.print(value(draw));
  }
}
