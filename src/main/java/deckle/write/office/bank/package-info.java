/** Question banks that a teacher edits in a spreadsheet. */
package deckle.write.office.bank;
