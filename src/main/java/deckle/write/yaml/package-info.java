/** Prints a deck as a person would have written it. */
package deckle.write.yaml;
