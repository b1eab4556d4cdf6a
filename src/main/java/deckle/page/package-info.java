/**
 * A document placed on pages: glyph runs, rules, pictures at integer coordinates, each with text,
 * role and span. Line breaking, columns, pagination, imposition.
 */
package deckle.page;
