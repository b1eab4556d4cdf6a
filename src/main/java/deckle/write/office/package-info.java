/** Office files, written part by part: what documents, sheets and slides have in common. */
package deckle.write.office;
