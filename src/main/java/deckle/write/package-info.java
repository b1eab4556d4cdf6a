/** The contract of a format: what it is called and what it writes from. */
package deckle.write;
