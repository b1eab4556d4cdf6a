/** Chooses, orders and versions questions; the only place with chance in it. */
package deckle.quiz;
