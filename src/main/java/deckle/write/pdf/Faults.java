package deckle.write.pdf;

import deckle.diag.Diagnostics;
import deckle.diag.Span;

/** What is wrong with one picture, reported where the deck asks for it. */
record Faults(Diagnostics diagnostics, Span at) {

  void error(String message, String hint) {
    diagnostics.error(at, message, hint);
  }

  void warning(String message, String hint) {
    diagnostics.warning(at, message, hint);
  }
}
