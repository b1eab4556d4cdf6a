/**
 * Documents for word processors: styles, lists and tables that a teacher can go on working with.
 */
package deckle.write.office.docx;
