/**
 * Formulas of mathematics and chemistry: their tree, how LaTeX is read into it, and how it is
 * written on one line, as LaTeX, and spoken.
 */
package deckle.formula;
