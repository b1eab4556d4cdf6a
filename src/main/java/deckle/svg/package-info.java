/** Drawings of authors: checked, and made to look alike on every machine. */
package deckle.svg;
