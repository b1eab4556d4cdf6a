package deckle.build;

import java.util.ArrayList;
import java.util.List;

/**
 * What has become of the notes that learners have in Anki.
 *
 * @param gone names of those that are no longer in their deck
 */
public record CardChanges(int added, int changed, List<String> gone) {

  public static final CardChanges NONE = new CardChanges(0, 0, List.of());

  public CardChanges {
    gone = List.copyOf(gone);
  }

  public boolean isEmpty() {
    return added == 0 && changed == 0 && gone.isEmpty();
  }

  /** Both together. */
  public CardChanges and(CardChanges others) {
    List<String> all = new ArrayList<>(gone);
    all.addAll(others.gone);
    return new CardChanges(added + others.added, changed + others.changed, all);
  }
}
