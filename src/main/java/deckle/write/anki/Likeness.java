package deckle.write.anki;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds notes again that have another id now, by their words. */
final class Likeness {

  /** Of two texts that say the same with a few words changed. */
  private static final double ALIKE = 0.65;

  private static final int GRAM = 3;

  /** More are told of than anybody reads. */
  private static final int MOST_PAIRS = 1_000_000;

  private record Pair(Entry old, Entry now, double likeness) {}

  private Likeness() {}

  /** Those of the old ones that seem to be one of the new ones, each once, the most alike first. */
  static Map<Entry, Entry> pairs(List<Entry> old, List<Entry> now) {
    List<Pair> pairs = new ArrayList<>();
    Map<Entry, Set<String>> grams = new LinkedHashMap<>();
    List<Entry> looked = now.subList(0, Math.min(now.size(), MOST_PAIRS / Math.max(1, old.size())));
    for (Entry one : old) {
      for (Entry other : looked) {
        double likeness =
            one.type().equals(other.type())
                ? dice(
                    grams.computeIfAbsent(one, Likeness::grams),
                    grams.computeIfAbsent(other, Likeness::grams))
                : 0;
        if (likeness >= ALIKE) {
          pairs.add(new Pair(one, other, likeness));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(pair -> -pair.likeness()));
    Map<Entry, Entry> best = new LinkedHashMap<>();
    Set<Entry> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!best.containsKey(pair.old()) && taken.add(pair.now())) {
        best.put(pair.old(), pair.now());
      }
    }
    return best;
  }

  /** Dice's coefficient: twice what both have, in parts of what they have together. */
  private static double dice(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    int all = one.size() + other.size();
    return all == 0 ? 0 : 2.0 * both / all;
  }

  private static Set<String> grams(Entry entry) {
    String words = " " + entry.words().toLowerCase(Locale.ROOT) + " ";
    Set<String> grams = new HashSet<>();
    for (int i = 0; i + GRAM <= words.length(); i++) {
      grams.add(words.substring(i, i + GRAM));
    }
    return grams;
  }
}
