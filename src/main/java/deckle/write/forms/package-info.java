/** {@code forms.json}: all that is needed to mark a printed quiz. */
package deckle.write.forms;
