package deckle.quiz;

import deckle.deck.Question;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the questions of some decks are known by, worked out when one is first asked and kept for
 * all other forms; safe for several threads.
 */
final class Names {

  private final Map<Candidate, List<Named>> known = new ConcurrentHashMap<>();

  /**
   * A question of a candidate.
   *
   * @param label by which chance knows it
   * @param print by which it is known after its deck has changed
   */
  record Named(Question question, String label, String print) {}

  /** The questions of a candidate, in the order in which they are asked. */
  List<Named> of(Candidate candidate) {
    List<Named> before = known.get(candidate);
    return before == null ? known.computeIfAbsent(candidate, Names::named) : before;
  }

  private static List<Named> named(Candidate candidate) {
    return candidate.item().questions().stream()
        .map(
            question ->
                new Named(
                    question,
                    Candidate.label(candidate.deck(), question),
                    Fingerprint.of(question)))
        .toList();
  }
}
