package deckle.deck;

import deckle.diag.Span;

/**
 * An expression and how its result is printed.
 *
 * @param source as the author wrote it, {@code mass * 24.305 / 40.304 to 3 sf}
 */
public record Calculation(String source, Expression expression, Precision precision, Span at) {}
