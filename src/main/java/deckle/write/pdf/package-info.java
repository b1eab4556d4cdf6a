/** Pages as tagged PDF: PDF/UA-1 and PDF/A-2a. */
package deckle.write.pdf;
