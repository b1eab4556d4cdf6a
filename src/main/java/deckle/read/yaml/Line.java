package deckle.read.yaml;

import deckle.diag.Source;
import deckle.diag.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a file as the first look sees it.
 *
 * @param indent how far in it stands, a tab counting as many spaces as fit
 * @param start the index of its first character that is no space
 */
record Line(Source source, int number, String text, int indent, int start) {

  static List<Line> of(Source source) {
    List<Line> lines = new ArrayList<>();
    Indents indents = new Indents();
    for (String text : source.lines()) {
      int start = 0;
      while (start < text.length() && isSpace(text.charAt(start))) {
        start++;
      }
      int indent = start == text.length() ? start : indents.of(text, start);
      lines.add(new Line(source, lines.size() + 1, text, indent, start));
    }
    return lines;
  }

  /** A space to the author's eye, whatever it is to YAML. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || Invisible.space(c);
  }

  boolean blank() {
    return start == text.length();
  }

  boolean comment() {
    return !blank() && text.charAt(start) == '#';
  }

  /** How far in the character at an index stands. */
  int column(int index) {
    return indent + index - start;
  }

  /** The index of the first character from here on that is no space. */
  int skipSpaces(int from) {
    int index = from;
    while (index < text.length() && isSpace(text.charAt(index))) {
      index++;
    }
    return index;
  }

  /** Whether a dash stands at an index that begins an item of a list. */
  boolean dashAt(int index) {
    return index < text.length()
        && text.charAt(index) == '-'
        && (index + 1 == text.length() || isSpace(text.charAt(index + 1)));
  }

  Span span(int from, int to) {
    int column = text.codePointCount(0, from) + 1;
    return new Span(source, number, column, text.codePointCount(from, Math.max(from, to)));
  }

  Span character(int index) {
    return span(index, Math.min(text.length(), index + 1));
  }

  /** From its first character to its last. */
  Span content() {
    return span(start, text.stripTrailing().length());
  }

  Mend.Edit edit(int from, int to, String replacement) {
    return new Mend.Edit(span(from, to), replacement);
  }

  Mend.Edit indented(int columns) {
    return edit(0, start, " ".repeat(columns));
  }
}
