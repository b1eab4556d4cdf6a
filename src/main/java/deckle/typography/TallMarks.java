package deckle.typography;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The spaces that French has before its tall marks and inside its guillemets. */
final class TallMarks {

  private static final String SPACES = "[ \u00A0\u2009\u202F]*+";
  private static final Pattern AFTER_OPENING = Pattern.compile("«" + SPACES + "(?=[^\\s\\h»])");
  private static final Pattern BEFORE_MARK = Pattern.compile(SPACES + "(?=[;:!?»])");
  private static final String MARKS = ";:!?";

  private final String inQuotes;
  private final String beforeColon;
  private final String beforeOthers;

  /** A space that is empty is none of the language's customs, and what was typed stays. */
  TallMarks(Customs customs) {
    inQuotes = customs.value("quote-space");
    beforeColon = customs.value("colon-space");
    beforeOthers = customs.value("mark-space");
  }

  void set(Stretch text) {
    if (!inQuotes.isEmpty()) {
      text.replace(AFTER_OPENING, at -> "«" + inQuotes);
    }
    if (!(inQuotes + beforeColon + beforeOthers).isEmpty()) {
      String typed = text.toString();
      text.replace(BEFORE_MARK, at -> space(typed, at));
    }
  }

  private String space(String text, MatchResult typed) {
    int at = typed.end();
    char mark = text.charAt(at);
    String wanted = mark == '»' ? inQuotes : mark == ':' ? beforeColon : beforeOthers;
    char before = typed.start() == 0 ? Signs.EDGE : text.charAt(typed.start() - 1);
    if (wanted.isEmpty() || Signs.isSpace(before) || Signs.isOpening(before)) {
      return typed.group();
    }
    boolean ends =
        mark == '»' || (mark == ':' ? colonEnds(before, text, at) : ends(before, text, at));
    return ends ? wanted : typed.group();
  }

  /** Not the colon of a time, a ratio, an address or a name. */
  private static boolean colonEnds(char before, String text, int at) {
    boolean ratio = Character.isDigit(before) && Character.isDigit(signAfter(text, at));
    char after = next(text, at);
    return !ratio && MARKS.indexOf(before) < 0 && (Signs.isSpace(after) || Signs.isClosing(after));
  }

  /** Only the first of several marks has a space, and none where a word goes on. */
  private static boolean ends(char before, String text, int at) {
    boolean factorial =
        text.charAt(at) == '!'
            && Character.isLetterOrDigit(before)
            && Signs.isOperator(signAfter(text, at));
    char after = next(text, at);
    return !factorial && MARKS.indexOf(before) < 0 && !Signs.isWord(after) && after != '=';
  }

  private static char next(String text, int at) {
    return at + 1 < text.length() ? text.charAt(at + 1) : Signs.EDGE;
  }

  /** The next character that is no space. */
  private static char signAfter(String text, int at) {
    int after = at + 1;
    while (after < text.length() && Signs.isSpace(text.charAt(after))) {
      after++;
    }
    return next(text, after - 1);
  }
}
