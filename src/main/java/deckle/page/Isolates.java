package deckle.page;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Marks what runs to the right within right-to-left text, with characters that print nothing: a
 * minus stays before its number, a unit behind it, a charge behind its ion.
 */
final class Isolates {

  static final String LEFT_TO_RIGHT = "\u2066";
  static final String FIRST_STRONG = "\u2068";
  static final String END = "\u2069";

  /** To the bidirectional algorithm it is a Latin letter. */
  static final String MARK = "\u200E";

  /** To the bidirectional algorithm it is a Hebrew letter. */
  static final String TO_THE_LEFT = "\u200F";

  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<sign>[−+±≈<>≤≥]?)\\d[\\d.,]*(?:[-–]\\d[\\d.,]*)?"
              + "(?<unit>(?:[-‐ \u00A0]?[\\p{IsLatin}µμΩ][\\p{IsLatin}µμΩ/·]*|[ \u00A0]?[%‰°])?)");

  private Isolates() {}

  /** A number alone needs no mark: lists of numbers run as the text around them does. */
  static String quantities(String words) {
    return QUANTITY.matcher(words).replaceAll(Isolates::marked);
  }

  private static String marked(MatchResult found) {
    boolean alone = found.group(1).isEmpty() && found.group(2).isEmpty();
    return alone ? found.group() : MARK + found.group() + MARK;
  }
}
