/**
 * What a good printer makes of the signs that authors type: quotes, dashes, spaces, by language.
 */
package deckle.typography;
