/** Reads spreadsheets and rosters, which are never trusted. */
package deckle.read.office;
