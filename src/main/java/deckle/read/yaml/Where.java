package deckle.read.yaml;

import deckle.diag.Span;
import deckle.text.Places;
import java.util.List;

/**
 * Where each character of a scalar stands in its file, whatever quotes, folding and indents YAML
 * took away; worked out only when something has to be pointed at.
 */
final class Where implements Places {

  private final Mended mended;
  private final String text;
  private final Node.Style style;
  private final int line;
  private final int column;
  private final int length;
  private int[] lines = {};
  private int[] columns = {};

  /** Line and column are those of the first character of the scalar, its quote too, 1-based. */
  Where(Mended mended, String text, Node.Style style, int line, int column, int length) {
    this.mended = mended;
    this.text = text;
    this.style = style;
    this.line = line;
    this.column = column;
    this.length = length;
  }

  /** The scalar as it stands in the file, with its quotes. */
  @Override
  public Span whole() {
    return mended.span(line, column, length);
  }

  @Override
  public Span at(int offset, int length) {
    int end = Math.min(offset + length, text.length());
    if (standsAsItIs() && offset >= 0 && offset <= end) {
      int first = style == Node.Style.QUOTED ? column + 1 : column;
      int from = first + text.codePointCount(0, offset);
      return mended.span(line, from, Math.max(1, text.codePointCount(offset, end)));
    }
    if (lines.length == 0) {
      align();
    }
    int from = Math.max(0, Math.min(offset, lines.length - 1));
    int to = Math.max(from, Math.min(offset + length, lines.length - 1));
    boolean oneLine = lines[from] == lines[to] && columns[to] > columns[from];
    int wide = oneLine ? columns[to] - columns[from] : Math.max(1, length);
    return mended.span(lines[from], columns[from], wide);
  }

  /** As most texts do: on one line, with no more taken away than quotes round it. */
  private boolean standsAsItIs() {
    int quotes = style == Node.Style.QUOTED ? 2 : 0;
    return style != Node.Style.BLOCK
        && length == text.codePointCount(0, text.length()) + quotes
        && !text.isEmpty()
        && !Character.isWhitespace(text.charAt(0));
  }

  /** White space matches white space; doubled quotes and escapes match what they stand for. */
  private void align() {
    lines = new int[text.length() + 1];
    columns = new int[text.length() + 1];
    boolean block = style == Node.Style.BLOCK;
    Pen pen = new Pen(mended.lines(), block ? line : line - 1, block ? 0 : column - 1);
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (!Character.isWhitespace(c)) {
        pen.moveTo(c);
      }
      note(i, pen);
      if (Character.isSupplementaryCodePoint(c)) {
        note(++i, pen);
      }
      pen.passIf(c);
    }
    note(text.length(), pen);
  }

  private void note(int offset, Pen pen) {
    lines[offset] = pen.row + 1;
    columns[offset] = pen.at + 1;
  }

  /** A position that goes forward through the lines of a file. */
  private static final class Pen {
    private final List<String> file;
    private int row;
    private int at;
    private int[] here;

    Pen(List<String> file, int row, int at) {
      this.file = file;
      this.row = row;
      this.at = at;
      this.here = line();
    }

    private int[] line() {
      return row < file.size() ? file.get(row).codePoints().toArray() : new int[0];
    }

    void moveTo(int c) {
      while (row < file.size() && (at >= here.length || here[at] != c)) {
        at++;
        if (at >= here.length) {
          row++;
          at = 0;
          here = line();
        }
      }
    }

    void passIf(int c) {
      if (at < here.length && here[at] == c) {
        at++;
      }
    }
  }
}
