package deckle.typography;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dashes between numbers and between words, and the dots of an ellipsis. */
final class Dashes {

  private static final Pattern BETWEEN_DIGITS =
      Pattern.compile("(?<=[\\p{Nd}%" + Signs.SCRIPT + "])-(?=[$€£]?\\p{Nd})");

  /** The spaces inside guillemets are no spaces between words. */
  private static final Pattern BETWEEN_SPACES =
      Pattern.compile("(?<=[^\\s\\h«]\\h)--?(?=\\h[^\\s\\h»;:!?])");

  private static final Pattern BETWEEN_LETTERS =
      Pattern.compile("(?<=[\\p{Ll}\\p{Lo}]{2})--(?=\\p{L}[\\p{Ll}\\p{Lo}])");
  private static final Pattern DOTS = Pattern.compile("(?<![./\\\\])\\.{3}(?![./\\\\])");

  private static final Pattern WORD = Pattern.compile("[\\p{Ll}\\p{Lo}]{2,}");
  private static final Pattern SHORT_WORD = Pattern.compile("[aeouyà]");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

  /** After a number one word may be what is subtracted; two are none. */
  private static final Pattern GOES_ON = Pattern.compile("\\h[\\p{L}’]+\\h\\p{L}{2}");

  private static final Pattern FUNCTION =
      Pattern.compile("sin|cos|tan|ln|log|exp|abs|sqrt|min|max");

  private final String dash;
  private final String rangeDash;
  private final Ranges ranges;

  Dashes(Customs customs) {
    this.dash = customs.value("dash");
    this.rangeDash = customs.value("range-dash");
    this.ranges = new Ranges(customs);
  }

  void set(Stretch text) {
    String typed = text.toString();
    if (typed.indexOf('-') >= 0) {
      text.replace(BETWEEN_DIGITS, at -> ranges.isRange(typed, at.start()) ? rangeDash : "-");
      text.replace(BETWEEN_SPACES, at -> isBetweenWords(typed, at) ? dash : at.group());
      text.replace(BETWEEN_LETTERS, at -> "–");
    }
    if (typed.contains("...")) {
      text.replace(DOTS, at -> "…");
    }
  }

  /** What may be a subtraction is none of the printer's business. */
  private static boolean isBetweenWords(String text, MatchResult at) {
    String before = wordBefore(text, at.start());
    String after = wordAfter(text, at.end());
    if (before.isEmpty() || after.isEmpty() || Character.isDigit(after.charAt(0))) {
      return false;
    }
    if (before.chars().allMatch(Character::isDigit)) {
      return isWord(after) && GOES_ON.matcher(text).region(at.end(), text.length()).lookingAt();
    }
    boolean acronym = LETTERS.matcher(before).find() && SHORT_WORD.matcher(after).matches();
    return isWord(before) || isWord(after) || acronym;
  }

  private static boolean isWord(String word) {
    return WORD.matcher(word).find() && !FUNCTION.matcher(word).matches();
  }

  /** The last word of the line so far, whatever signs and spaces stand behind it. */
  private static String wordBefore(String text, int end) {
    int last = end;
    while (last > 0 && !isInWord(text.charAt(last - 1)) && text.charAt(last - 1) != Signs.EDGE) {
      last--;
    }
    int first = last;
    while (first > 0 && isInWord(text.charAt(first - 1))) {
      first--;
    }
    return text.substring(first, last);
  }

  private static String wordAfter(String text, int start) {
    int first = start;
    while (first < text.length()
        && !isInWord(text.charAt(first))
        && text.charAt(first) != Signs.EDGE) {
      first++;
    }
    int last = first;
    while (last < text.length() && isInWord(text.charAt(last))) {
      last++;
    }
    return text.substring(first, last);
  }

  private static boolean isInWord(char c) {
    return Signs.isWord(c) || c == '’';
  }
}
