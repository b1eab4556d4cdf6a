package deckle.typography;

import deckle.text.Inline;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns running text as authors type it into what a good printer of one language sets: quotes,
 * dashes, ellipses and spaces that do not break.
 *
 * <p>No letter or digit is ever touched, and what was set once is not changed by setting it again.
 * Where it is not clear what an author meant, such as by {@code 3-7} in a calculation, the text
 * stays as it is.
 */
public final class Typography {

  private static final Map<String, Typography> KNOWN = new ConcurrentHashMap<>();

  private final Quotes quotes;
  private final Dashes dashes;
  private final Spaces spaces;

  private Typography(Customs customs) {
    this.quotes = new Quotes(customs);
    this.dashes = new Dashes(customs);
    this.spaces = new Spaces(customs);
  }

  /** The customs of a BCP 47 tag, with those of its region; the English ones where unknown. */
  public static Typography of(String languageTag) {
    return KNOWN.computeIfAbsent(languageTag, tag -> new Typography(Customs.of(tag)));
  }

  /** The same inlines with their words mended; the same list where nothing is to be mended. */
  public List<Inline> set(List<Inline> content) {
    Stretch stretch = Stretch.of(content);
    if (!stretch.mayNeedSetting()) {
      return content;
    }
    quotes.set(stretch);
    dashes.set(stretch);
    spaces.set(stretch);
    return stretch.isChanged() ? stretch.putInto(content) : content;
  }
}
