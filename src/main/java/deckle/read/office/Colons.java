package deckle.read.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Colons in a line that holds a pair: the first with a space behind it parts both sides, unless a
 * backslash before it says that it is one of the left side's own. Backslashes before such a colon
 * are doubled.
 */
public final class Colons {

  private static final Pattern COLON = Pattern.compile("(\\\\*):(?=\\s|$)");
  private static final Pattern LAST = Pattern.compile("(\\\\+)$");

  private Colons() {}

  /** A left side as it may stand before the colon that parts. */
  public static String kept(String left) {
    String own =
        COLON
            .matcher(left)
            .replaceAll(found -> Matcher.quoteReplacement(found.group(1).repeat(2) + "\\:"));
    return LAST.matcher(own).replaceAll(found -> Matcher.quoteReplacement(found.group().repeat(2)));
  }

  /** What {@link #kept} kept. */
  static String plain(String left) {
    String bare =
        LAST.matcher(left).replaceAll(found -> Matcher.quoteReplacement(half(found.group())));
    return COLON
        .matcher(bare)
        .replaceAll(found -> Matcher.quoteReplacement(half(found.group(1)) + ":"));
  }

  private static String half(String backslashes) {
    return "\\".repeat(backslashes.length() / 2);
  }

  /** Where the colon stands that parts; -1 if there is none. */
  static int first(String line) {
    Matcher colon = COLON.matcher(line);
    while (colon.find()) {
      if (colon.group(1).length() % 2 == 0) {
        return colon.end() - 1;
      }
    }
    return -1;
  }
}
