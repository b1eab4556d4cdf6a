package deckle.typography;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the hyphen of a range of numbers from those of dates, codes, names and calculations.
 *
 * <p>A range rises and stands free on both sides. So {@code 1-2-3}, {@code 5-10-methylene}, {@code
 * 7-3} and {@code A1-2} are none, and of what may be something else none is made.
 */
final class Ranges {

  private static final String IN_NUMBERS = ".,:%$€£٫٬" + Signs.SCRIPT;
  private static final String BEFORE = ";~≈<>≤≥";
  private static final String AFTER = ",;:.!?…°‰′″";

  private static final Pattern MONTH_AND_YEAR =
      Pattern.compile("(?:0?[1-9]|1[0-2])-(?:19|20)\\p{Nd}{2}");
  private static final Pattern DECADE = Pattern.compile("(?<=\\p{Nd}{4})s(?![\\p{L}\\p{Nd}])");
  private static final Pattern RATE = Pattern.compile("/(?:\\p{L}{2}|[dhsLl](?![\\p{L}\\p{Nd}]))");
  private static final Pattern TIMES_A_POWER = Pattern.compile("\\h?[×·]\\h?10" + Signs.SCRIPT);
  private static final Pattern LAST_WORD = Pattern.compile("[^\\s\\h(\\[]+\\h?$");
  private static final Pattern DIALLING_CODE = Pattern.compile("\\(\\p{Nd}{2,5}\\)\\h?$");
  private static final int LONGEST_WORD = 24;

  private final Bounds bounds;
  private final List<String> codes;
  private final List<String> pages;
  private final Pattern compound;
  private final Pattern bond;

  Ranges(Customs customs) {
    this.bounds = new Bounds(customs.value("decimal"));
    this.codes = customs.list("codes");
    this.pages = customs.list("pages");
    this.compound = Pattern.compile("-" + customs.anyOf("compounds") + "s?(?!\\p{L})");
    this.bond = Pattern.compile("\\h" + customs.anyOf("bonds") + "(?!\\p{L})");
  }

  boolean isRange(String text, int hyphen) {
    int start = hyphen;
    while (start > 0 && isInNumber(text.charAt(start - 1))) {
      start--;
    }
    int end = hyphen + 1;
    while (end < text.length() && isInNumber(text.charAt(end))) {
      end++;
    }
    while (".,:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (text.charAt(start) == ':' && at(text, start - 1) == ')') {
      start++;
    }
    return mayStart(text, start) && mayEnd(text, end) && fits(text, start, hyphen, end);
  }

  private static boolean isInNumber(char c) {
    return Character.isDigit(c) || IN_NUMBERS.indexOf(c) >= 0;
  }

  private static char at(String text, int place) {
    return place >= 0 && place < text.length() ? text.charAt(place) : Signs.EDGE;
  }

  private static boolean mayStart(String text, int start) {
    char before = at(text, start - 1);
    boolean issue = before == ':' && at(text, start - 2) == ')';
    return issue
        || Signs.isSpace(before)
        || BEFORE.indexOf(before) >= 0
        || (Signs.isOpening(before) && !(isBracket(before) && Signs.isWord(at(text, start - 2))));
  }

  private boolean mayEnd(String text, int end) {
    char after = at(text, end);
    if (Character.isLetter(after) || after == '°') {
      int unit = unit(text, end);
      return unit > 1 || (unit == 1 && Character.isLowerCase(after)) || looksAt(DECADE, text, end);
    }
    if (after == '-') {
      return looksAt(compound, text, end);
    }
    if (AFTER.indexOf(after) < 0) {
      return looksAt(RATE, text, end) || Signs.isSpace(after) || Signs.isClosing(after);
    }
    return after == ';' || !Signs.isWord(at(text, end + 1));
  }

  private boolean fits(String text, int start, int hyphen, int end) {
    boolean measured = unit(text, Signs.isSpace(at(text, end)) ? end + 1 : end) > 0;
    String word = wordBefore(text, start);
    if (codes.contains(word)
        || looksAt(bond, text, end)
        || DIALLING_CODE.matcher(text).region(Math.max(0, start - 8), start).find()
        || isCalculated(text, start, end, measured)) {
      return false;
    }
    if (!measured && MONTH_AND_YEAR.matcher(text).region(start, end).matches()) {
      return false;
    }
    String from = text.substring(start, hyphen);
    String to = text.substring(hyphen + 1, end);
    return bounds.rise(from, to) || (pages.contains(word) && bounds.areShortenedPages(from, to));
  }

  /** With an equals sign before it, only a unit makes it a range. */
  private static boolean isCalculated(String text, int start, int end, boolean measured) {
    int before = start - 1;
    while (before >= 0 && (isBracket(text.charAt(before)) || Signs.isSpace(text.charAt(before)))) {
      before--;
    }
    int after = end;
    while (after < text.length()
        && (Signs.isSpace(text.charAt(after)) || Signs.isClosing(text.charAt(after)))) {
      after++;
    }
    char sign = at(text, before);
    boolean goesOn =
        Signs.isOperator(at(text, after))
            && !looksAt(RATE, text, end)
            && !looksAt(TIMES_A_POWER, text, end);
    return goesOn || (Signs.isOperator(sign) && !(sign == '=' && measured));
  }

  private static boolean isBracket(char c) {
    return c == '(' || c == '[';
  }

  private static String wordBefore(String text, int start) {
    Matcher word = LAST_WORD.matcher(text).region(Math.max(0, start - LONGEST_WORD), start);
    if (!word.find()) {
      return "";
    }
    String bare = word.group().strip().replaceAll("[.:\\h]+$", "");
    return bare.toLowerCase(Locale.ROOT);
  }

  /** How long a unit that stands at a place is, or 0. */
  private static int unit(String text, int at) {
    if (at >= text.length()) {
      return 0;
    }
    Matcher unit = Spaces.UNIT.matcher(text).region(at, text.length());
    unit.useTransparentBounds(true);
    return unit.lookingAt() ? unit.end() - at : 0;
  }

  private static boolean looksAt(Pattern pattern, String text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    return matcher.useTransparentBounds(true).lookingAt();
  }
}
