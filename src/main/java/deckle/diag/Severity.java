package deckle.diag;

import java.util.Locale;

/** How much a diagnostic matters: an error stops the run after its stage, the others do not. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** The word a person reads. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
