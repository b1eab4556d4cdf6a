package deckle.formula;

import java.util.Optional;

/** A place in the LaTeX of a formula, and what comes next there. */
final class LatexScanner {

  private static final int DEEPEST = 24;

  private final String latex;
  private final Complaints complaints;
  private int at;
  private int depth;

  /** Whether it is nested too deeply, so that what comes after is no fault of its own. */
  private boolean tooDeep;

  LatexScanner(String latex, Complaints complaints) {
    this.latex = latex;
    this.complaints = complaints;
  }

  /** In a piece of other LaTeX, and as deep as that stands. */
  LatexScanner(Inside inside, Complaints complaints) {
    this(inside.latex(), complaints);
    this.depth = inside.depth();
  }

  /** A piece of the LaTeX that is read by itself, its offset, and how deep it stands. */
  record Inside(String latex, int offset, int depth) {

    Complaints at(Complaints whole) {
      return (at, length, message, hint) -> whole.error(offset + at, length, message, hint);
    }
  }

  int place() {
    return at;
  }

  boolean atEnd() {
    return at >= latex.length();
  }

  void toEnd() {
    at = latex.length();
  }

  char peek() {
    return latex.charAt(at);
  }

  char next() {
    return latex.charAt(at++);
  }

  /** The next code point. */
  int sign() {
    int sign = latex.codePointAt(at);
    at += Character.charCount(sign);
    return sign;
  }

  boolean startsWith(String words) {
    return latex.startsWith(words, at);
  }

  boolean take(String words) {
    boolean next = startsWith(words);
    at += next ? words.length() : 0;
    return next;
  }

  /** Whether a brace, a column, a row, a fence or an environment ends here. */
  boolean atEndOfPart() {
    return peek() == '}'
        || peek() == '&'
        || startsWith("\\\\")
        || isCommand("\\right")
        || isCommand("\\end");
  }

  /** Takes a command that comes next; not one that begins with its name. */
  boolean takeCommand(String command) {
    return isCommand(command) && take(command);
  }

  private boolean isCommand(String command) {
    int end = at + command.length();
    return startsWith(command) && (end >= latex.length() || !isAsciiLetter(latex.charAt(end)));
  }

  /** Whether there were any. */
  boolean skipSpaces() {
    int from = at;
    while (!atEnd() && (Character.isWhitespace(peek()) || peek() == '\u00A0')) {
      at++;
    }
    return at > from;
  }

  boolean isDigit() {
    return Character.isDigit(peek());
  }

  /** Digits, with points or commas that have a digit behind them. */
  String number() {
    int start = at;
    while (!atEnd() && isOfNumber()) {
      at++;
    }
    return latex.substring(start, at);
  }

  /** Digits alone. */
  String digits() {
    int start = at;
    while (!atEnd() && isDigit()) {
      at++;
    }
    return latex.substring(start, at);
  }

  private boolean isOfNumber() {
    boolean mark = peek() == '.' || peek() == ',';
    return mark
        ? at + 1 < latex.length() && Character.isDigit(latex.charAt(at + 1))
        : Character.isDigit(peek());
  }

  /** The name after a backslash: letters, or one sign. */
  String command() {
    int start = ++at;
    while (!atEnd() && isAsciiLetter(peek())) {
      at++;
    }
    if (at == start && !atEnd()) {
      at++;
    }
    return latex.substring(start, at);
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Words as they stand between braces, or a single sign. */
  Optional<String> words() {
    skipSpaces();
    if (!atEnd() && peek() != '{') {
      return Optional.of(Character.toString(sign()));
    }
    return inBraces().map(Inside::latex);
  }

  /** What stands between braces that come next, unread; a fault where there are none. */
  Optional<Inside> inBraces() {
    skipSpaces();
    int opened = at;
    if (atEnd() || peek() != '{') {
      complaints.error(Math.max(0, at - 1), 1, "nothing follows this sign of a formula", "`{…}`");
      return Optional.empty();
    }
    int open = 0;
    for (int i = at; i < latex.length(); i++) {
      open += latex.charAt(i) == '{' ? 1 : latex.charAt(i) == '}' ? -1 : 0;
      if (open == 0) {
        at = i + 1;
        return Optional.of(new Inside(latex.substring(opened + 1, i), opened + 1, depth));
      }
    }
    complaints.error(opened, 1, "the brace opened here is never closed", "add a `}`");
    toEnd();
    return Optional.empty();
  }

  /** What stands between braces, if they come next. */
  Optional<Inside> braced() {
    skipSpaces();
    return atEnd() || peek() != '{' ? Optional.empty() : inBraces();
  }

  /** What stands between square brackets that come next, unread. */
  Optional<Inside> inSquareBrackets() {
    int end = atEnd() || peek() != '[' ? -1 : latex.indexOf(']', at);
    if (end < 0) {
      return Optional.empty();
    }
    Inside inside = new Inside(latex.substring(at + 1, end), at + 1, depth);
    at = end + 1;
    return Optional.of(inside);
  }

  /** Refuses what is nested so deeply that it cannot be meant, and reads no further. */
  boolean deeper() {
    if (depth >= DEEPEST) {
      if (!atEnd()) {
        complaints.error(at, 1, "this formula is nested too deeply", "split it in two");
      }
      tooDeep = true;
      toEnd();
      return false;
    }
    depth++;
    return true;
  }

  void higher() {
    depth--;
  }

  /** Takes what must end a part, or says so where the part begins, and reads no further. */
  boolean closed(String end, int opened, int length, String message, String hint) {
    if (take(end)) {
      return true;
    }
    if (!tooDeep) {
      complaints.error(opened, length, message, hint);
    }
    toEnd();
    return false;
  }
}
