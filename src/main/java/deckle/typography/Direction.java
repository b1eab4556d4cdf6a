package deckle.typography;

import java.util.Locale;
import java.util.Set;

/** To which side the lines of a language run. */
public final class Direction {

  /** By primary subtag; those written in another script by default are named with it. */
  private static final Set<String> TO_THE_LEFT =
      Set.of("ar", "he", "iw", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "syr");

  private Direction() {}

  /** Whether lines of a BCP 47 tag begin at the right. */
  public static boolean isToTheLeft(String language) {
    return TO_THE_LEFT.contains(language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT));
  }
}
