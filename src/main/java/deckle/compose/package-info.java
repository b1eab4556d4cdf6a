/** Decides what a handout, a quiz, a key, a set of cards says, and in what order. */
package deckle.compose;
