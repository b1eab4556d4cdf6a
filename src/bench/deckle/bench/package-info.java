/**
 * What Deckle costs: whole processes beside other programs, and its parts warm inside one process.
 */
package deckle.bench;
