package deckle.text;

import deckle.formula.Commands;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of marks that mean nothing where they stand and are printed as they are. */
final class Leftovers {

  private static final int LONGEST_WORD = 60;
  private static final String SIGNS = "^~*`{\\";
  private static final Pattern MARK = Pattern.compile("\\^+|~+|\\*\\*+|`+|\\{\\{|\\\\[A-Za-z]{2,}");
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]+)}");
  private static final Pattern RAISED =
      Pattern.compile(
          "\\^(?:[+−-]?\\d+[+−-](?![\\p{L}\\d])|[+−-]?\\d+(?:[.,]\\d+)?|[+−-]|\\p{L}+)(?!\\^)");
  private static final Pattern LOWERED = Pattern.compile("(?<=[\\p{L})\\]])~(?:\\d+|\\p{L}+)(?!~)");
  private static final Pattern STRONG_BEFORE_A_WORD =
      Pattern.compile("\\*\\*[^*\\s][^*]{0,60}\\p{Punct}\\*\\*(?=[\\p{L}\\d])");

  private final Reading reading;
  private int warnedTo;
  private boolean warnedOfStars;

  Leftovers(Reading reading) {
    this.reading = reading;
  }

  /** Looks through the literal words that stand at an offset of the text. */
  void in(String literal, int offset) {
    if (!hasSign(literal)) {
      return;
    }
    braces(literal, offset);
    Matcher mark = MARK.matcher(literal);
    while (mark.find()) {
      if (offset + mark.start() >= warnedTo) {
        warn(mark.group(), offset + mark.start());
      }
    }
  }

  private void braces(String literal, int offset) {
    if (reading.braced().names().isEmpty()) {
      return;
    }
    BRACES
        .matcher(literal)
        .results()
        .filter(braces -> reading.braced().worksOut().test(braces.group(1)))
        .forEach(braces -> reading.notNamed(braces.group(1), offset + braces.start(1)));
  }

  /** Whether anything in it can begin a mark; in most words nothing does. */
  private static boolean hasSign(String literal) {
    for (int i = 0; i < literal.length(); i++) {
      if (SIGNS.indexOf(literal.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void warn(String mark, int at) {
    switch (mark.charAt(0)) {
      case '^' -> script(mark, at, RAISED);
      case '~' -> script(mark, at, LOWERED);
      case '*' -> stars(mark, at);
      case '\\' -> command(mark, at);
      case '`' -> say(mark, at, "a backtick", "close it with another, or write `\\`` to print it");
      default ->
          say(mark, at, "`{{`", "gaps belong in `cloze:` and end with `}}`; `\\{` prints a brace");
    }
  }

  /** Of LaTeX outside of dollars; other words after a backslash are names of files. */
  private void command(String mark, int at) {
    if (Commands.has(mark.substring(1))) {
      String hint =
          mark.equals("\\ce")
              ? "close its brace: `\\ce{H2O}`"
              : "a formula stands between dollars, `$…$`: is one missing?";
      say(mark, at, "`" + mark + "`", hint);
    }
  }

  private void script(String mark, int at, Pattern meant) {
    int start = wordStart(at);
    int end = wordEnd(at);
    String word = reading.markup().substring(start, end);
    String sign = mark.substring(0, 1);
    String mended = meant.matcher(word).replaceAll("$0" + Matcher.quoteReplacement(sign));
    boolean mends = mark.length() == 1 && word.length() <= LONGEST_WORD && !mended.equals(word);
    String hint = mends ? "write `" + mended + "`" : "`\\" + sign + "` prints the sign";
    say(mark, at, "`" + sign + "`", hint);
  }

  private void stars(String mark, int at) {
    if (warnedOfStars) {
      return;
    }
    warnedOfStars = true;
    Matcher strong =
        STRONG_BEFORE_A_WORD.matcher(reading.markup()).region(at, reading.markup().length());
    strong.useTransparentBounds(true);
    String word = reading.markup().substring(at, wordEnd(at));
    String hint =
        strong.lookingAt()
            ? "put a space after `" + strong.group() + "`"
            : word.length() > 2 && word.length() <= LONGEST_WORD && word.lastIndexOf("**") == 0
                ? "write `" + word + "**`"
                : "`\\*` prints the sign";
    say(mark, at, "`**`", hint);
  }

  /** One warning for a word, however many marks it has. */
  private void say(String mark, int at, String what, String hint) {
    reading.warning(at, mark.length(), what + " is printed as it stands", hint);
    warnedTo = wordEnd(at);
  }

  private int wordStart(int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_WORD && inWord(reading.markup().charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** The word without the marks that end a sentence. */
  private int wordEnd(int at) {
    String markup = reading.markup();
    int end = at + 1;
    while (end < markup.length() && inWord(markup.charAt(end))) {
      end++;
    }
    while (end > at + 1 && ".,;:!?\"”’".indexOf(markup.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean inWord(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c);
  }
}
