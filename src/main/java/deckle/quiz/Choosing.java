package deckle.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sharing out of questions among the picks of a quiz, none to two of them.
 *
 * <p>Every candidate has a rank drawn under its own label, and a pick takes the lowest ranks: a
 * question that is added to a deck takes at most the place of another, and leaves the rest alone.
 * The pick with the least to choose from goes first, picks without a count last; and a pick that
 * still comes up short takes a question from another that can replace it (augmenting paths, as in
 * bipartite matching).
 */
final class Choosing {

  private final List<Pool> pools;
  private final Map<Candidate, Integer> owners = new LinkedHashMap<>();
  private final List<List<Candidate>> ranked = new ArrayList<>();
  private final List<Pool> wanting;

  Choosing(List<Pool> pools, Seed seed) {
    this.pools = List.copyOf(pools);
    for (Pool pool : pools) {
      ranked.add(ranked(pool.candidates(), seed));
    }
    this.wanting = order().stream().filter(pool -> !take(pool)).map(pools::get).toList();
  }

  /** By what is drawn under their labels; equal only where two are the same word for word. */
  static List<Candidate> ranked(List<Candidate> candidates, Seed seed) {
    Map<Candidate, Long> ranks = new LinkedHashMap<>();
    candidates.forEach(each -> ranks.put(each, seed.of(each.label()).value()));
    return candidates.stream().sorted(Comparator.comparing(ranks::get)).toList();
  }

  private List<Integer> order() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < pools.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.<Integer, Boolean>comparing(i -> !pools.get(i).counted())
            .thenComparing(i -> pools.get(i).questions()));
    return order;
  }

  /** What each pick got, in the order of its decks; whole only where none is left wanting. */
  List<List<Candidate>> chosen() {
    List<List<Candidate>> chosen = new ArrayList<>();
    for (int i = 0; i < pools.size(); i++) {
      chosen.add(of(i));
    }
    return chosen;
  }

  /** Picks that could not get what they want. */
  List<Pool> wanting() {
    return wanting;
  }

  private List<Candidate> of(int pool) {
    return pools.get(pool).candidates().stream()
        .filter(each -> owners.getOrDefault(each, -1) == pool)
        .toList();
  }

  private boolean take(int pool) {
    int wanted = pools.get(pool).wanted();
    List<Candidate> free =
        ranked.get(pool).stream().filter(each -> !owners.containsKey(each)).toList();
    Packing packing = new Packing(free, wanted);
    packing.chosen().forEach(each -> owners.put(each, pool));
    int missing = pools.get(pool).counted() ? wanted - packing.nearest() : 0;
    while (missing > 0 && obtain(pool, new HashSet<>())) {
      missing--;
    }
    return missing == 0;
  }

  /** One more single question for this pick, be it by another pick's exchanging one for it. */
  private boolean obtain(int pool, Set<Candidate> tried) {
    for (Candidate each : ranked.get(pool)) {
      int owner = owners.getOrDefault(each, -1);
      if (each.size() == 1 && owner != pool && tried.add(each)) {
        if (owner < 0 || obtain(owner, tried)) {
          owners.put(each, pool);
          return true;
        }
      }
    }
    return false;
  }
}
