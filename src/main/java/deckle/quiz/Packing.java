package deckle.quiz;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Sizes to be added up to a number: which sums can be had, and by which of them. */
final class Packing {

  private final List<Candidate> candidates;
  private final int target;

  /**
   * At i, the sums that candidates from i on can come to; empty where each is a single question, as
   * in most decks, for then the first of them come to every sum.
   */
  private final BitSet[] sums;

  /** Earlier candidates are taken rather than later ones. */
  Packing(List<Candidate> candidates, int target) {
    this.candidates = candidates;
    this.target = target;
    this.sums = new BitSet[areSingle(candidates) ? 0 : candidates.size() + 1];
    for (int i = sums.length - 1; i >= 0; i--) {
      sums[i] = i == candidates.size() ? nothing() : with(candidates.get(i).size(), sums[i + 1]);
    }
  }

  private static boolean areSingle(List<Candidate> candidates) {
    for (Candidate each : candidates) {
      if (each.size() != 1) {
        return false;
      }
    }
    return true;
  }

  private static BitSet nothing() {
    BitSet zero = new BitSet();
    zero.set(0);
    return zero;
  }

  private BitSet with(int size, BitSet before) {
    BitSet after = (BitSet) before.clone();
    for (int sum = before.nextSetBit(0); sum >= 0 && sum + size <= target; ) {
      after.set(sum + size);
      sum = before.nextSetBit(sum + 1);
    }
    return after;
  }

  boolean exact() {
    return nearest() == target;
  }

  /** The largest sum that is not above the target. */
  int nearest() {
    return sums.length == 0 ? Math.min(target, candidates.size()) : sums[0].length() - 1;
  }

  /** Candidates that come to the nearest sum. */
  List<Candidate> chosen() {
    if (sums.length == 0) {
      return candidates.subList(0, nearest());
    }
    List<Candidate> chosen = new ArrayList<>();
    int left = nearest();
    for (int i = 0; i < candidates.size(); i++) {
      int rest = left - candidates.get(i).size();
      if (rest >= 0 && sums[i + 1].get(rest)) {
        chosen.add(candidates.get(i));
        left = rest;
      }
    }
    return chosen;
  }
}
