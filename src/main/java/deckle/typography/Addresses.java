package deckle.typography;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where in a text there are web addresses, DOIs and e-mail addresses, which nobody may mend. */
final class Addresses {

  /** Quotes of every kind end one, so that it ends at the same place when they are set. */
  private static final String INSIDE = "[^\\s\\h\"<>«»“”„″" + Signs.SCRIPT + Signs.THING + "]";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}])(?i:(?:[a-z]{3,6}://|www\\.|mailto:|doi:|10\\.\\d{4,9}/)"
              + INSIDE
              + "*(?<![.,;:!?…'‘’‚‹›′)\\]])|[\\w.+-]+@[\\w-]+\\.[\\w.-]*[\\w-])");

  private final List<MatchResult> found;

  private Addresses(List<MatchResult> found) {
    this.found = found;
  }

  static Addresses in(String text) {
    boolean none = text.indexOf('/') < 0 && text.indexOf('@') < 0 && text.indexOf('.') < 0;
    return new Addresses(none ? List.of() : ADDRESS.matcher(text).results().toList());
  }

  boolean hold(int place) {
    return found.stream().anyMatch(each -> each.start() <= place && place < each.end());
  }

  /** Whether a match reaches into one; an empty match belongs to what stands behind it. */
  boolean touch(MatchResult match) {
    int end = Math.max(match.end(), match.start() + 1);
    return found.stream().anyMatch(each -> each.start() < end && match.start() < each.end());
  }
}
