package deckle.typography;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through a text and decides of each straight quote what it is. */
final class Quoting {

  private static final char DOUBLE = '"';
  private static final char SINGLE = '\'';
  private static final char APOSTROPHE = '’';
  private static final char PRIME = '′';
  private static final char DOUBLE_PRIME = '″';

  /** A length before its inches: not a year, nor the end of a name as in {@code B12}. */
  private static final Pattern INCHES =
      Pattern.compile("(?<![\\p{L}\\p{Nd}.,])(?:\\p{Nd}{1,3}(?:[.,]\\p{Nd}+)?[½¼¾]?|[½¼¾])$");

  private static final Pattern FEET_AND_INCHES =
      Pattern.compile("\\p{Nd}['′’]\\p{Nd}{1,2}(?:[.,]\\p{Nd}+)?[½¼¾]?$");
  private static final Pattern THOUSANDS = Pattern.compile("'\\p{Nd}{3}(?!\\p{Nd})");
  private static final Pattern GENITIVE = Pattern.compile("'s(?![\\p{L}\\p{Nd}])");

  /** A symbol that may be primed, such as {@code N} in {@code N,N'-dimethyl}. */
  private static final Pattern SYMBOL = Pattern.compile("(?<![\\p{L}\\p{Nd}])[\\p{Lu}α-ω]$");

  private static final Pattern FUNCTION = Pattern.compile("(?<![\\p{L}\\p{Nd}])\\p{L}$");
  private static final int LONGEST_NUMBER = 16;

  private final Quotes quotes;
  private final Stretch text;
  private final String typed;
  private final Deque<Open> open = new ArrayDeque<>();

  /** A quote that is not closed yet. */
  private record Open(char typed, int level) {}

  Quoting(Quotes quotes, Stretch text) {
    this.quotes = quotes;
    this.text = text;
    this.typed = text.toString();
  }

  void all() {
    if (typed.indexOf(DOUBLE) < 0 && typed.indexOf(SINGLE) < 0) {
      return;
    }
    Addresses addresses = Addresses.in(typed);
    for (int at = 0; at < typed.length(); at++) {
      char c = typed.charAt(at);
      if (c != DOUBLE && c != SINGLE) {
        follow(at);
      } else if (!isAlone(at) && !addresses.hold(at)) {
        text.put(at, c == DOUBLE ? doubled(at) : single(at));
      }
    }
  }

  /** A quote between two spaces quotes nothing. */
  private boolean isAlone(int at) {
    return Signs.isSpace(before(at)) && Signs.isSpace(after(at));
  }

  /** As it is set already. */
  private char before(int at) {
    return text.at(at - 1);
  }

  /** As it was typed. */
  private char after(int at) {
    return text.at(at + 1);
  }

  /** Quotes that the author set count, too. */
  private void follow(int at) {
    char c = typed.charAt(at);
    if (quotes.opens(c)) {
      open.push(new Open("‘‚‹".indexOf(c) >= 0 ? SINGLE : DOUBLE, nextLevel(DOUBLE)));
    } else if (quotes.closes(c) && c != APOSTROPHE) {
      closed("‘›".indexOf(c) >= 0 ? SINGLE : DOUBLE);
    } else if (c == APOSTROPHE && isOpen(SINGLE) && !Signs.isWord(after(at))) {
      closed(SINGLE);
    }
  }

  private char doubled(int at) {
    if (isInches(at)) {
      return DOUBLE_PRIME;
    }
    return opensDouble(before(at), after(at)) ? opened(DOUBLE) : closed(DOUBLE);
  }

  private boolean isInches(int at) {
    if (!Signs.isNumber(before(at))) {
      return false;
    }
    return ends(FEET_AND_INCHES, at)
        || ((!isOpen(DOUBLE) || after(at) == DOUBLE) && ends(INCHES, at));
  }

  private boolean opensDouble(char before, char after) {
    if (Signs.isSpace(after) || Signs.isWord(before)) {
      return false;
    }
    return Signs.isSpace(before)
        || isOpening(before)
        || (!isOpen(DOUBLE) && (Signs.isWord(after) || isOpening(after)));
  }

  private boolean isOpening(char c) {
    return Signs.isOpening(c) && (!quotes.closes(c) || quotes.opens(c));
  }

  private char single(int at) {
    char before = before(at);
    if (Signs.isNumber(before)) {
      return afterNumber(at);
    }
    if (before == PRIME && !isOpen(SINGLE)) {
      return PRIME;
    }
    if (Signs.isWord(before)) {
      return afterLetter(at);
    }
    boolean starts = Signs.isSpace(before) || isOpening(before) || !isOpen(SINGLE);
    return starts && !Signs.isSpace(after(at)) ? atStart(at) : ended();
  }

  private char afterNumber(int at) {
    if (follows(THOUSANDS, at) || follows(GENITIVE, at)) {
      return APOSTROPHE;
    }
    boolean ends =
        isOpen(SINGLE)
            && after(at) != SINGLE
            && !Signs.isWord(after(at))
            && !("-,→".indexOf(after(at)) >= 0 && closesLater(at));
    return ends ? closed(SINGLE) : PRIME;
  }

  private char afterLetter(int at) {
    if (Signs.isWord(after(at))) {
      return APOSTROPHE;
    }
    boolean primed = "('".indexOf(after(at)) >= 0 ? ends(FUNCTION, at) : ends(SYMBOL, at);
    return primed && !isOpen(SINGLE) ? PRIME : ended();
  }

  private char atStart(int at) {
    return !quotes.isElided(typed, at + 1) && closesLater(at) ? opened(SINGLE) : APOSTROPHE;
  }

  private char ended() {
    return isOpen(SINGLE) ? closed(SINGLE) : APOSTROPHE;
  }

  private boolean follows(Pattern pattern, int at) {
    return pattern.matcher(typed).region(at, typed.length()).lookingAt();
  }

  private boolean ends(Pattern pattern, int at) {
    Matcher matcher = pattern.matcher(typed).region(Math.max(0, at - LONGEST_NUMBER), at);
    return matcher.useTransparentBounds(true).find();
  }

  /** Whether the next single quote that is no apostrophe closes. */
  private boolean closesLater(int at) {
    for (int next = typed.indexOf(SINGLE, at + 1);
        next >= 0;
        next = typed.indexOf(SINGLE, next + 1)) {
      char before = typed.charAt(next - 1);
      boolean word = Signs.isWord(after(next));
      if (!(word && Signs.isWord(before))) {
        return !Signs.isSpace(before) && !word;
      }
    }
    return false;
  }

  private boolean isOpen(char quote) {
    return open.stream().anyMatch(each -> each.typed == quote);
  }

  private int nextLevel(char quote) {
    if (open.isEmpty()) {
      return quote == DOUBLE ? 0 : Quotes.SINGLE;
    }
    return Quotes.inside(open.peek().level);
  }

  private char opened(char quote) {
    Open opened = new Open(quote, nextLevel(quote));
    open.push(opened);
    return quotes.opening(opened.level);
  }

  /** Closes what was opened last by such a quote, and what was left open inside. */
  private char closed(char quote) {
    int level = quote == DOUBLE ? 0 : Quotes.SINGLE;
    if (isOpen(quote)) {
      Open last = open.pop();
      while (last.typed != quote) {
        last = open.pop();
      }
      level = last.level;
    }
    return quotes.closing(level);
  }
}
