/**
 * Running text: words, emphasis, sub- and superscripts, formulas, pictures, blanks, and the small
 * Markdown that writes it.
 */
package deckle.text;
