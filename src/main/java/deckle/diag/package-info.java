/** Where something is wrong in a file, and how to say so to a person. */
package deckle.diag;
