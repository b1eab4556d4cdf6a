package deckle.build;

import java.util.List;

/**
 * What a build did.
 *
 * @param made paths that were written, sorted
 * @param failed how many could not be made
 * @param fresh how many outputs were as they should be
 * @param removed paths whose deck is gone
 * @param pages of all outputs
 * @param warnings that stand, those of an earlier build too
 * @param cards what has become of those that learners have in Anki
 */
public record Outcome(
    List<String> made,
    int failed,
    int fresh,
    List<String> removed,
    int pages,
    int warnings,
    CardChanges cards) {

  public Outcome {
    made = List.copyOf(made);
    removed = List.copyOf(removed);
  }
}
