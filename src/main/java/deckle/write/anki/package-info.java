/** Notes for Anki, and what is remembered of those that learners have. */
package deckle.write.anki;
