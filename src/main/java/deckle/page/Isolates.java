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

  private static final String LATIN = "[\\p{IsLatin}µμΩ][\\p{IsLatin}µμΩ/·]*";

  /** A number with its sign, a range or a sum, and what Latin words follow: a unit, a month. */
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<sign>[−+±≈<>≤≥]?)\\d[\\d.,]*"
              + "(?<chain>(?:(?:[-–/:]|[ \u00A0]?[−+×·=][ \u00A0]?)\\d[\\d.,]*)*)(?<unit>(?:[-‐ \u00A0]?"
              + LATIN
              + "(?:[ \u00A0](?:"
              + LATIN
              + "|\\d[\\d.,]*))*|[ \u00A0]?[%‰°])?)");

  private Isolates() {}

  /** A number alone needs no mark: lists of numbers run as the text around them does. */
  static String quantities(String words) {
    return QUANTITY.matcher(words).replaceAll(found -> marked(found, words.length()));
  }

  /** At the end of a run, a power may follow that belongs to the number. */
  private static String marked(MatchResult found, int end) {
    boolean alone =
        found.group(1).isEmpty() && found.group(2).isEmpty() && found.group(3).isEmpty();
    if (alone) {
      return found.group();
    }
    return found.end() == end ? MARK + found.group() + MARK : LEFT_TO_RIGHT + found.group() + END;
  }
}
