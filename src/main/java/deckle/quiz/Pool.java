package deckle.quiz;

import java.util.Collection;
import java.util.List;

/**
 * What a pick may choose from.
 *
 * @param candidates in the order of the decks
 * @param barred those that would pass too, but that an avoided quiz uses
 */
record Pool(Pick pick, List<Candidate> candidates, List<Candidate> barred) {

  Pool {
    candidates = List.copyOf(candidates);
    barred = List.copyOf(barred);
  }

  boolean counted() {
    return pick.count().isPresent();
  }

  /** How many questions it is to give if it can. */
  int wanted() {
    return counted()
        ? pick.count().getAsInt()
        : Math.min(questions(), pick.atMost().orElse(Integer.MAX_VALUE));
  }

  /** Too few questions pass, or passages do not add up, whatever other picks take. */
  boolean isHopeless() {
    boolean mustGive = counted() || pick.atMost().isEmpty();
    return mustGive && (questions() < Math.max(1, wanted()) || !exact());
  }

  /** Whether some of the candidates come to what is wanted, though no passage may be cut. */
  boolean exact() {
    return !counted() || new Packing(candidates, wanted()).exact();
  }

  int questions() {
    return questions(candidates);
  }

  static int questions(Collection<Candidate> candidates) {
    int questions = 0;
    for (Candidate candidate : candidates) {
      questions += candidate.size();
    }
    return questions;
  }
}
