package deckle.svg;

import deckle.diag.Diagnostics;
import deckle.diag.Span;

/** What is wrong with one picture, reported where the deck asks for it. */
public record Faults(Diagnostics diagnostics, Span at) {

  public void error(String message, String hint) {
    diagnostics.error(at, message, hint);
  }

  public void warning(String message, String hint) {
    diagnostics.warning(at, message, hint);
  }
}
