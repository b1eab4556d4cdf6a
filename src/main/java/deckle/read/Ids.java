package deckle.read;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Ids made of the first words of texts, each given once. */
public final class Ids {

  private static final int MOST_WORDS = 5;
  private static final int LONGEST = 32;
  private static final String NAMELESS = "item";

  private final Set<String> taken = new HashSet<>();

  /** The last number that was put behind words, so that many alike are not all tried again. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** An id that is there already. */
  public void take(String id) {
    taken.add(id);
  }

  /** The words themselves, or with a number behind them if they are taken. */
  public String unique(String words) {
    String base = words.isEmpty() ? NAMELESS : words;
    String id = base;
    int n = numbers.getOrDefault(base, 1);
    while (!taken.add(id)) {
      n++;
      id = base + "-" + n;
    }
    numbers.put(base, n);
    return id;
  }

  /** The first words of a text in small letters of ASCII; empty if it has none. */
  public static String words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[\\p{M}^~*`]", "");
    StringBuilder id = new StringBuilder();
    int words = 0;
    for (String word : plain.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      boolean fits = words < MOST_WORDS && id.length() + word.length() < LONGEST;
      if (!word.isEmpty() && fits) {
        id.append(id.isEmpty() ? "" : "-").append(word);
        words++;
      }
    }
    return id.toString();
  }
}
