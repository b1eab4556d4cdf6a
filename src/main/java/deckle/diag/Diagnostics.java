package deckle.diag;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the stages of one run have to say. Every stage reports here and carries on; one place never
 * gets the same message twice.
 */
public final class Diagnostics {

  private final boolean strict;
  private final Set<Diagnostic> reported = new LinkedHashSet<>();

  public Diagnostics() {
    this(false);
  }

  /**
   * @param strict whether warnings count as errors
   */
  public Diagnostics(boolean strict) {
    this.strict = strict;
  }

  public void error(Span at, String message, String... hints) {
    report(new Diagnostic(Severity.ERROR, at, message, List.of(hints)));
  }

  public void warning(Span at, String message, String... hints) {
    report(new Diagnostic(Severity.WARNING, at, message, List.of(hints)));
  }

  public void note(Span at, String message, String... hints) {
    report(new Diagnostic(Severity.NOTE, at, message, List.of(hints)));
  }

  public synchronized void report(Diagnostic diagnostic) {
    Diagnostic counted = strict ? hardened(diagnostic) : diagnostic;
    if (!reported.contains(counted)) {
      reported.add(counted);
    }
  }

  private static Diagnostic hardened(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.WARNING
        ? new Diagnostic(Severity.ERROR, diagnostic.at(), diagnostic.message(), diagnostic.hints())
        : diagnostic;
  }

  public void reportAll(Iterable<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      report(diagnostic);
    }
  }

  public synchronized boolean hasErrors() {
    for (Diagnostic diagnostic : reported) {
      if (diagnostic.isError()) {
        return true;
      }
    }
    return false;
  }

  /** By file, then from top to bottom, whichever stage or thread found them first. */
  public synchronized List<Diagnostic> sorted() {
    return reported.isEmpty() ? List.of() : reported.stream().sorted(Diagnostics::byPlace).toList();
  }

  private static int byPlace(Diagnostic one, Diagnostic other) {
    int byPlace = one.at().compareTo(other.at());
    int bySeverity = byPlace != 0 ? byPlace : one.severity().compareTo(other.severity());
    return bySeverity != 0 ? bySeverity : one.message().compareTo(other.message());
  }
}
