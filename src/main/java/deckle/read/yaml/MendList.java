package deckle.read.yaml;

import deckle.diag.Severity;
import deckle.diag.Span;
import deckle.read.yaml.Mend.Edit;
import java.util.ArrayList;
import java.util.List;

/** The faults that the first look has found so far, each with its mending. */
final class MendList {

  /** In a hint: how to have this and all other certain faults mended. */
  static final String TIDY = ", or run `deckle tidy`";

  private static final int LONGEST_HINT = 100;

  private final List<Mend> mends = new ArrayList<>();

  /** The faults, in the order found; the hints tell how many there are to be mended. */
  List<Mend> mends() {
    long certain = mends.stream().filter(Mend::certain).count();
    return mends.stream().map(mend -> counted(mend, certain)).toList();
  }

  private static Mend counted(Mend mend, long certain) {
    List<String> hints =
        mend.hints().stream()
            .map(hint -> certain > 1 ? hint.replace(TIDY, TIDY + all(certain)) : hint)
            .toList();
    return new Mend(
        mend.severity(), mend.at(), mend.message(), hints, mend.certain(), mend.edits());
  }

  private static String all(long certain) {
    return " to mend all " + certain + " places of this file";
  }

  /** Edits that are what the author meant. */
  void certain(Span at, String message, String hint, List<Edit> edits) {
    mends.add(new Mend(Severity.ERROR, at, message, List.of(hint), true, edits));
  }

  /** Edits that only let the reading go on. */
  void guess(Span at, String message, String hint, List<Edit> edits) {
    mends.add(new Mend(Severity.ERROR, at, message, List.of(hint), false, edits));
  }

  void warning(Span at, String message, String hint, List<Edit> edits) {
    mends.add(new Mend(Severity.WARNING, at, message, List.of(hint), true, edits));
  }

  /** More edits for the fault found last: one cause is one fault, over however many lines. */
  void also(List<Edit> edits) {
    Mend last = mends.remove(mends.size() - 1);
    List<Edit> all = new ArrayList<>(last.edits());
    all.addAll(edits);
    mends.add(
        new Mend(last.severity(), last.at(), last.message(), last.hints(), last.certain(), all));
  }

  /** A text between single quotes, in backticks for a hint, and no longer than a line. */
  static String quoted(String before, String text) {
    String flat = text.replaceAll("\\s*\\n\\s*", " ").replace("'", "''");
    String all = before + "'" + flat + "'";
    return "`" + (all.length() > LONGEST_HINT ? shortened(all) + "…'" : all) + "`";
  }

  static String shortened(String text) {
    int end = text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), 60));
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, end == text.length() ? end : space > 20 ? space : end);
  }
}
