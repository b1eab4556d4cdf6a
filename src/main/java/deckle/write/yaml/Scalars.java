package deckle.write.yaml;

import java.util.regex.Pattern;

/** Texts as YAML scalars, in quotes only where YAML would bend them. */
final class Scalars {

  private static final String INDENT = "  ";

  /** What a plain text may not begin with. */
  private static final Pattern OPENING =
      Pattern.compile("(?s)(?:[,\\[\\]{}#&*!|>'\"%@`]|[-?:](?:\\s|$)|---|\\.\\.\\.|<<).*");

  /** A colon or a hash that YAML would take for its own. */
  private static final Pattern INSIDE = Pattern.compile("(?s).*(?::\\s|:$|\\s#|\\t).*");

  /** What ends a text, or may end it, between brackets. */
  private static final Pattern BETWEEN_BRACKETS = Pattern.compile("(?s).*[,?\\[\\]{}:#].*");

  private Scalars() {}

  /** On one line, after a key or a dash. */
  static String line(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  /** On one line, within {@code [ ]} or <code>{ }</code>. */
  static String bracketed(String text) {
    return isPlain(text) && !BETWEEN_BRACKETS.matcher(text).matches() ? text : quoted(text);
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && !isSpace(text.codePointAt(0))
        && !isSpace(text.codePointBefore(text.length()))
        && !OPENING.matcher(text).matches()
        && !INSIDE.matcher(text).matches();
  }

  private static boolean isSpace(int codePoint) {
    return Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint);
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /**
   * Over several lines after {@code |}, deeper than the key.
   *
   * @param depth of the key
   */
  static String block(String text, int depth) {
    boolean indented = isSpace(text.codePointAt(0));
    StringBuilder out = new StringBuilder(indented ? "|" + INDENT.length() : "|");
    for (String line : text.split("\n", -1)) {
      out.append('\n').append(line.isEmpty() ? "" : indent(depth + 1) + line);
    }
    return out.toString();
  }

  static String indent(int depth) {
    return INDENT.repeat(depth);
  }
}
