package deckle.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stand-ins for signs in which commonmark would see more than the language means. Each takes the
 * place of one character, so that offsets stay true.
 */
final class Guards {

  /** For the colon of {@code [Mg]: low}, which would be a link definition and vanish. */
  private static final char COLON = '\uFDD0';

  /** For the bar between the answers of a gap, which would end the cell of a table. */
  private static final char BAR = '\uFDD1';

  private static final Pattern GAP = Pattern.compile("\\{\\{[^{}]*+}}");

  private Guards() {}

  static String raised(String markup) {
    String colons = markup.replace("]:", "]" + COLON);
    if (!colons.contains("{{")) {
      return colons;
    }
    return GAP.matcher(colons).replaceAll(gap -> barred(gap.group()));
  }

  private static String barred(String gap) {
    return Matcher.quoteReplacement(gap.replace('|', BAR));
  }

  static String lowered(String text) {
    return text.replace(COLON, ':').replace(BAR, '|');
  }
}
