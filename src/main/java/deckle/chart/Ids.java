package deckle.chart;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Ids of the words in a drawing: the letters and digits of their names, and hyphens for all else. A
 * name that comes again is numbered, so all ids together do not depend on the order.
 */
final class Ids {

  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");

  private final Map<String, Integer> times = new HashMap<>();

  /** For the next words of this name; none if it has neither letter nor digit. */
  Optional<String> of(String name) {
    String bare = ENDS.matcher(OTHERS.matcher(name).replaceAll("-")).replaceAll("");
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    int time = times.merge(bare, 1, Integer::sum);
    return Optional.of(time == 1 ? bare : bare + "-" + time);
  }
}
