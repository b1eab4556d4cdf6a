/** A gradebook as a workbook: what is typed, and the formulas that work out the rest. */
package deckle.write.office.gradebook;
