package deckle.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
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

  private static final int NOBODY = -1;

  private final List<Pool> pools;
  private final Map<Candidate, Integer> owners = new HashMap<>();
  private final List<List<Candidate>> ranked = new ArrayList<>();
  private final List<Pool> wanting = new ArrayList<>();

  Choosing(Pools pools, Seed seed) {
    this.pools = pools.all();
    for (Pool pool : this.pools) {
      ranked.add(ranked(pool.candidates(), seed));
    }
    for (int turn : pools.turns()) {
      if (!take(turn)) {
        wanting.add(this.pools.get(turn));
      }
    }
  }

  /** A candidate and what is drawn under its label. */
  private record Ranked(Candidate candidate, long rank) implements Comparable<Ranked> {
    @Override
    public int compareTo(Ranked other) {
      return Long.compare(rank, other.rank);
    }
  }

  /** By what is drawn under their labels; equal only where two are the same word for word. */
  static List<Candidate> ranked(List<Candidate> candidates, Seed seed) {
    Ranked[] ranks = new Ranked[candidates.size()];
    for (int i = 0; i < ranks.length; i++) {
      Candidate candidate = candidates.get(i);
      ranks[i] = new Ranked(candidate, seed.of(candidate.label()).value());
    }
    Arrays.sort(ranks);
    List<Candidate> ranked = new ArrayList<>(ranks.length);
    for (Ranked each : ranks) {
      ranked.add(each.candidate());
    }
    return ranked;
  }

  /** What each pick got, in the order of its decks; whole only where none is left wanting. */
  List<List<Candidate>> chosen() {
    List<List<Candidate>> chosen = new ArrayList<>();
    for (int i = 0; i < pools.size(); i++) {
      chosen.add(owned(pools.get(i).candidates(), i));
    }
    return chosen;
  }

  /** Picks that could not get what they want. */
  List<Pool> wanting() {
    return wanting;
  }

  private int owner(Candidate candidate) {
    return owners.getOrDefault(candidate, NOBODY);
  }

  private List<Candidate> owned(List<Candidate> candidates, int owner) {
    List<Candidate> owned = new ArrayList<>();
    for (Candidate each : candidates) {
      if (owner(each) == owner) {
        owned.add(each);
      }
    }
    return owned;
  }

  private boolean take(int pool) {
    int wanted = pools.get(pool).wanted();
    Packing packing = new Packing(owned(ranked.get(pool), NOBODY), wanted);
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
      int owner = owner(each);
      if (each.size() == 1 && owner != pool && tried.add(each)) {
        if (owner == NOBODY || obtain(owner, tried)) {
          owners.put(each, pool);
          return true;
        }
      }
    }
    return false;
  }
}
