package deckle.diag;

import java.util.List;

/** One thing that is wrong, where it is, and what to do about it. */
public record Diagnostic(Severity severity, Span at, String message, List<String> hints) {

  public Diagnostic {
    hints = List.copyOf(hints);
  }

  /** As a record's own, but at once: the JVM would first have to make it. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Diagnostic that
            && severity == that.severity
            && at.equals(that.at)
            && message.equals(that.message)
            && hints.equals(that.hints));
  }

  @Override
  public int hashCode() {
    return at.hashCode() * 31 + message.hashCode();
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
