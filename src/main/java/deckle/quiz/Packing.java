package deckle.quiz;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Sizes to be added up to a number: which sums can be had, and by which of them. */
final class Packing {

  private final List<Candidate> candidates;
  private final int target;

  /** At i, the sums that candidates from i on can come to. */
  private final List<BitSet> sums;

  /** Earlier candidates are taken rather than later ones. */
  Packing(List<Candidate> candidates, int target) {
    this.candidates = candidates;
    this.target = target;
    this.sums = new ArrayList<>();
    BitSet none = new BitSet();
    none.set(0);
    sums.add(none);
    for (int i = candidates.size() - 1; i >= 0; i--) {
      sums.add(0, with(candidates.get(i).size(), sums.get(0)));
    }
  }

  private BitSet with(int size, BitSet before) {
    BitSet after = (BitSet) before.clone();
    before.stream().filter(sum -> sum + size <= target).forEach(sum -> after.set(sum + size));
    return after;
  }

  boolean exact() {
    return sums.get(0).get(target);
  }

  /** The largest sum that is not above the target. */
  int nearest() {
    return sums.get(0).length() - 1;
  }

  /** Candidates that come to the nearest sum. */
  List<Candidate> chosen() {
    List<Candidate> chosen = new ArrayList<>();
    int left = nearest();
    for (int i = 0; i < candidates.size(); i++) {
      int rest = left - candidates.get(i).size();
      if (rest >= 0 && sums.get(i + 1).get(rest)) {
        chosen.add(candidates.get(i));
        left = rest;
      }
    }
    return chosen;
  }
}
