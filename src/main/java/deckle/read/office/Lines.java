package deckle.read.office;

import java.util.ArrayList;
import java.util.List;

/**
 * How texts stand in a cell: one alone as it is, several on a line each, what belongs to one of
 * them indented below it. Spaces round a text do not count. A text where they do stands behind a
 * backslash and a space, its further lines behind two backslashes and a space.
 */
public final class Lines {

  private static final String EXACTLY = "\\ ";
  private static final String FURTHER = "\\\\ ";
  private static final String INDENT = "  ";

  private Lines() {}

  /**
   * One text.
   *
   * @param indent how many spaces stand before it
   * @param exact whether it is to be taken with all its spaces and signs
   * @param number of the line in its cell, from 0
   * @param offset where it begins on that line
   */
  record Line(int indent, String text, boolean exact, int number, int offset) {

    /** What was not typed. */
    static Line of(String text) {
      return new Line(0, text, false, 0, 0);
    }

    /** Of its lines, all but the first stand behind their marks. */
    int offset(int further) {
      return further == 0 ? offset : indent + FURTHER.length();
    }

    /** The rest of it, from a place on. */
    Line from(int start) {
      return new Line(indent, text.substring(start), exact, number, offset + start);
    }

    /** The part of it before a place. */
    Line to(int end) {
      return new Line(indent, text.substring(0, end), exact, number, offset);
    }

    /** The same place, where another text is meant. */
    Line saying(String other) {
      return new Line(indent, other, exact, number, offset);
    }

    /** Without spaces round it, unless they count. */
    Line bare() {
      if (exact) {
        return this;
      }
      String its = trimmed(text);
      return from(text.indexOf(its)).to(its.length());
    }
  }

  /** A text that stands alone in its cell. */
  public static String alone(String text) {
    return isPlain(text) ? text : EXACTLY + text;
  }

  /**
   * A text that may stand among others.
   *
   * @param depth how far it is indented
   */
  public static String among(String text, int depth) {
    return among(text, depth, !isPlain(text));
  }

  /** The same, with all its spaces and signs if so wanted. */
  public static String among(String text, int depth, boolean exactly) {
    String indent = INDENT.repeat(depth);
    return exactly || text.indexOf('\n') >= 0
        ? indent + EXACTLY + text.replace("\n", "\n" + indent + FURTHER)
        : indent + text;
  }

  /** Whether nothing is lost of it when the spaces round it do not count. */
  public static boolean isPlain(String text) {
    return trimmed(text).equals(text) && !text.startsWith(EXACTLY) && !text.isEmpty();
  }

  /** What {@link #alone} wrote. */
  static Line whole(String text) {
    if (text.startsWith(EXACTLY)) {
      return new Line(0, text.substring(EXACTLY.length()), false, 0, EXACTLY.length());
    }
    String its = trimmed(text);
    String before = text.substring(0, text.indexOf(its));
    int number = (int) before.chars().filter(c -> c == '\n').count();
    return new Line(0, its, false, number, before.length() - before.lastIndexOf('\n') - 1);
  }

  /** What {@link #among} wrote, line by line; lines with nothing on them do not count. */
  static List<Line> of(String cell) {
    List<Line> lines = new ArrayList<>();
    String[] written = cell.split("\n", -1);
    for (int number = 0; number < written.length; number++) {
      String line = written[number];
      int indent = indent(line);
      String text = line.substring(indent);
      if (text.startsWith(EXACTLY)) {
        StringBuilder whole = new StringBuilder(text.substring(EXACTLY.length()));
        int first = number;
        while (number + 1 < written.length && isFurther(written[number + 1], indent)) {
          number++;
          whole.append('\n').append(written[number].substring(indent + FURTHER.length()));
        }
        lines.add(new Line(indent, whole.toString(), true, first, indent + EXACTLY.length()));
      } else if (!trimmed(text).isEmpty()) {
        lines.add(new Line(indent, trimmed(text), false, number, indent));
      }
    }
    return lines;
  }

  private static boolean isFurther(String line, int indent) {
    return indent(line) == indent && line.startsWith(FURTHER, indent);
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && isSpace(line.charAt(indent))) {
      indent++;
    }
    return indent;
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /** Without any spaces or line ends round it, whatever their kind. */
  static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** With lines that end as they do in a deck, and without characters that nobody sees. */
  static String ended(String text) {
    String lines = text.replace("\r\n", "\n");
    StringBuilder out = new StringBuilder(lines.length());
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      if (c == '\r' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029) {
        out.append('\n');
      } else if (!isUnseen(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isUnseen(char c) {
    boolean control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F);
    return control || c == 0xFFFE || c == 0xFFFF;
  }
}
