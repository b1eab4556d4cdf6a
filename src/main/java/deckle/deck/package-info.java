/** Facts, questions, topics, sources and figures that are already valid. */
package deckle.deck;
