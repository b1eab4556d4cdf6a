package deckle.diag;

/** The part of a line round a fault that fits a screen, and the carets that go below it. */
record Excerpt(String text, String carets) {

  private static final int WIDEST = 120;
  private static final int BEFORE = 40;
  private static final String CUT = "…";

  static Excerpt of(Span at) {
    int[] line = at.source().line(at.line()).codePoints().toArray();
    int column = Math.min(Math.max(at.column(), 1), line.length + 1);
    int start = line.length <= WIDEST ? 0 : Math.max(0, column - 1 - BEFORE);
    int end = Math.min(line.length, start + WIDEST);
    String shown = printable(line, start, end);
    String text = (start > 0 ? CUT : "") + shown + (end < line.length ? CUT : "");
    int length = Math.max(1, Math.min(at.length(), end - column + 1));
    String indent = " ".repeat(column - 1 - start + (start > 0 ? 1 : 0));
    return new Excerpt(text.stripTrailing(), indent + "^".repeat(length));
  }

  /** One column a code point: tabs and control characters would move the carets. */
  private static String printable(int[] line, int start, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (line[i] == '\t') {
        out.append(' ');
      } else {
        out.appendCodePoint(Character.isISOControl(line[i]) ? 0xFFFD : line[i]);
      }
    }
    return out.toString();
  }
}
