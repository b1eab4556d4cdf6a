package deckle.diag;

import java.util.List;

/** One thing that is wrong, where it is, and what to do about it. */
public record Diagnostic(Severity severity, Span at, String message, List<String> hints) {

  public Diagnostic {
    hints = List.copyOf(hints);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
