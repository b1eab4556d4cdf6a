package deckle.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of a text of the bank, all in one style. */
record Run(Style style, String text) {

  enum Style {
    PLAIN,
    RAISED,
    LOWERED,
    EMPHASIS
  }

  /** The markup that the bank uses. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "\\^(?<raised>[^^]+)\\^|~(?<lowered>[^~]+)~|\\*(?<emphasis>[^*]+)\\*|(?<plain>[^^~*]+)");

  static List<Run> of(String text) {
    List<Run> runs = new ArrayList<>();
    Matcher matcher = MARKUP.matcher(text);
    while (matcher.find()) {
      for (Style style : Style.values()) {
        String found = matcher.group(style.name().toLowerCase(Locale.ROOT));
        if (found != null) {
          runs.add(new Run(style, found));
        }
      }
    }
    return runs;
  }
}
