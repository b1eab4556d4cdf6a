package deckle.text;

import java.util.List;
import java.util.regex.Pattern;

/** The plain words being gathered into a run, with each hyphen that is a minus made one. */
final class Words {

  private static final String MINUS = "−";
  private static final int START = ' ';
  private static final int SOMETHING = 'x';
  private static final Pattern RAISED = Pattern.compile("(?<!\\\\)-(?=\\d|$)|^-");

  private final StringBuilder pending = new StringBuilder();
  private int previous = START;

  /** In a superscript a hyphen first, last or before a digit is a minus. */
  static String minusesRaised(String markup) {
    return RAISED.matcher(markup).replaceAll(MINUS);
  }

  void add(String words) {
    int added = 0;
    for (int at = words.indexOf('-'); at >= 0; at = words.indexOf('-', at + 1)) {
      addAsItIs(words.substring(added, at));
      boolean number = at + 1 < words.length() && Character.isDigit(words.charAt(at + 1));
      addAsItIs(number && atStartOfWord() ? MINUS : "-");
      added = at + 1;
    }
    addAsItIs(words.substring(added));
  }

  void addAsItIs(String words) {
    if (!words.isEmpty()) {
      pending.append(words);
      previous = words.charAt(words.length() - 1);
    }
  }

  private boolean atStartOfWord() {
    return Character.isWhitespace(previous)
        || Character.isSpaceChar(previous)
        || Character.getType(previous) == Character.START_PUNCTUATION
        || Character.getType(previous) == Character.INITIAL_QUOTE_PUNCTUATION
        || previous == '"';
  }

  /** Ends the run, if there is one, before another inline. */
  void moveTo(List<Inline> out) {
    if (pending.length() > 0) {
      out.add(new Inline.Run(pending.toString()));
      pending.setLength(0);
    }
  }

  /** What follows is at the start of a line. */
  void startAnew() {
    previous = START;
  }

  /** What follows continues a word that ended in something else than words. */
  void continueWord() {
    previous = SOMETHING;
  }
}
