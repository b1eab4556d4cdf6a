/** Flashcards for Anki. */
package deckle.write.anki;
