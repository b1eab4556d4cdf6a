/** Workbooks: sheets of cells with what is checked, coloured and drawn of them. */
package deckle.write.office.xlsx;
