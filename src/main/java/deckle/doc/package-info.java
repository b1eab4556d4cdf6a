/** A printable document that has heard of no file format. */
package deckle.doc;
