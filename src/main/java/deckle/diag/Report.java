package deckle.diag;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Diagnostics as a person reads them: message, place, the line itself with a caret, hints. */
public final class Report {

  /** So many diagnostics are shown; of the rest only the number is told. */
  public static final int MOST_SHOWN = 20;

  private Report() {}

  /** In their order; where there are too many, warnings and notes give way to errors. */
  public static String of(List<Diagnostic> diagnostics) {
    Set<Diagnostic> shown = new LinkedHashSet<>();
    diagnostics.stream()
        .sorted((one, other) -> one.severity().compareTo(other.severity()))
        .limit(MOST_SHOWN)
        .forEach(shown::add);
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      if (shown.contains(diagnostic)) {
        out.append(of(diagnostic)).append('\n');
      }
    }
    if (diagnostics.size() > MOST_SHOWN) {
      out.append("and ").append(diagnostics.size() - MOST_SHOWN).append(" more\n");
    }
    return out.toString();
  }

  public static String of(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    out.append(diagnostic.severity().word()).append(": ").append(diagnostic.message()).append('\n');
    Span at = diagnostic.at();
    String indent = " ".repeat(Math.max(1, digits(at)));
    if (!at.source().name().isEmpty()) {
      out.append(indent).append("--> ").append(at).append('\n');
    }
    if (!at.wholeSource()) {
      excerpt(out, at, indent);
    }
    for (String hint : diagnostic.hints()) {
      out.append("  hint: ").append(hint).append('\n');
    }
    return out.toString();
  }

  private static int digits(Span at) {
    return String.valueOf(number(at)).length();
  }

  private static int number(Span at) {
    return at.wholeSource() ? 0 : at.source().numbered(at.line());
  }

  private static void excerpt(StringBuilder out, Span at, String indent) {
    Excerpt excerpt = Excerpt.of(at);
    out.append(indent).append(" |\n");
    out.append(number(at)).append(" | ").append(excerpt.text()).append('\n');
    out.append(indent).append(" | ").append(excerpt.carets()).append('\n');
  }
}
