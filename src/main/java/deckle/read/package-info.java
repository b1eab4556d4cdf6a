/** Turns files into decks, reporting every fault. */
package deckle.read;
