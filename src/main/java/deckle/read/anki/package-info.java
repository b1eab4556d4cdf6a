/** Reads what Anki exports, which is never trusted, and makes a deck of it. */
package deckle.read.anki;
