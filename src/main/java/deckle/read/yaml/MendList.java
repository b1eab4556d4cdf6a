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
  private final List<List<Edit>> edits = new ArrayList<>();

  /** The faults, in the order found; the hints tell how many there are to be mended. */
  List<Mend> mends() {
    long certain = mends.stream().filter(Mend::certain).count();
    List<Mend> whole = new ArrayList<>();
    for (int i = 0; i < mends.size(); i++) {
      whole.add(whole(mends.get(i), edits.get(i), certain));
    }
    return whole;
  }

  private static Mend whole(Mend mend, List<Edit> edits, long certain) {
    List<String> hints =
        mend.hints().stream()
            .map(hint -> certain > 1 ? hint.replace(TIDY, TIDY + all(certain)) : hint)
            .toList();
    return new Mend(mend.severity(), mend.at(), mend.message(), hints, mend.certain(), edits);
  }

  private static String all(long certain) {
    return " to mend all " + certain + " places of this file";
  }

  /** Edits that are what the author meant; the number of the fault, for {@link #also}. */
  int certain(Span at, String message, String hint, List<Edit> its) {
    return add(Severity.ERROR, at, message, hint, true, its);
  }

  /** Edits that only let the reading go on. */
  int guess(Span at, String message, String hint, List<Edit> its) {
    return add(Severity.ERROR, at, message, hint, false, its);
  }

  int warning(Span at, String message, String hint, List<Edit> its) {
    return add(Severity.WARNING, at, message, hint, true, its);
  }

  private int add(
      Severity severity, Span at, String message, String hint, boolean certain, List<Edit> its) {
    mends.add(new Mend(severity, at, message, List.of(hint), certain, List.of()));
    edits.add(new ArrayList<>(its));
    return mends.size() - 1;
  }

  /** More edits for a fault found before: one cause is one fault, over however many lines. */
  void also(int fault, List<Edit> its) {
    edits.get(fault).addAll(its);
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
