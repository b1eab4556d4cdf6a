/**
 * A library of decks: its manifest, the plan of targets, what is stale, parallel and atomic
 * building.
 */
package deckle.build;
