package deckle.quiz;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which items of which decks are used, known by where they stand, so that no deck is kept. */
final class Used {

  private final Map<String, BitSet> positions = new HashMap<>();

  /** All that some forms ask. */
  static Used on(List<Selection.OfForm> forms) {
    Used used = new Used();
    for (Selection.OfForm form : forms) {
      form.questions().forEach(used::add);
    }
    return used;
  }

  private void add(Candidate candidate) {
    of(candidate.deck().id()).set(candidate.position());
  }

  void addAll(Used other) {
    other.positions.forEach((deck, its) -> of(deck).or(its));
  }

  private BitSet of(String deck) {
    return positions.computeIfAbsent(deck, any -> new BitSet());
  }

  boolean has(Candidate candidate) {
    BitSet its = positions.get(candidate.deck().id());
    return its != null && its.get(candidate.position());
  }
}
