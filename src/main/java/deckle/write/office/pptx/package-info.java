/** Slides to show to a class, upon a master that a school can change. */
package deckle.write.office.pptx;
