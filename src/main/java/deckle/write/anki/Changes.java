package deckle.write.anki;

import deckle.diag.Diagnostics;
import deckle.diag.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What has become of the notes that learners have. */
public final class Changes {

  private final Map<Entry, Span> added = new LinkedHashMap<>();
  private final List<Entry> removed = new ArrayList<>();
  private final Map<Entry, Span> retyped = new LinkedHashMap<>();
  private int changed;

  /**
   * Notes one that is given.
   *
   * @param old as it was given before, if it was
   */
  void compare(Optional<Entry> old, Entry now, Span at) {
    if (old.filter(entry -> !entry.gone()).isEmpty()) {
      added.put(now, at);
    } else if (!old.get().digest().equals(now.digest())) {
      changed++;
      if (!old.get().type().equals(now.type())) {
        retyped.put(now, at);
      }
    }
  }

  void removed(Entry entry) {
    removed.add(entry);
  }

  /** Takes in what has become of others. */
  public void add(Changes others) {
    added.putAll(others.added);
    retyped.putAll(others.retyped);
    removed.addAll(others.removed);
    changed += others.changed;
  }

  public int added() {
    return added.size();
  }

  public int changed() {
    return changed;
  }

  /** The names of those that are no longer given. */
  public List<String> gone() {
    return removed.stream().map(Entry::note).toList();
  }

  /** Warns of what would cost learners their progress, or keep a change from them. */
  public void report(Diagnostics diagnostics) {
    retyped.forEach(
        (entry, at) ->
            diagnostics.warning(
                at,
                "the card `" + entry.id() + "` is of another type now",
                "Anki never changes the type of a card that learners have: they get a new one, and"
                    + " keep the old one until they delete it"));
    Map<String, Map<Entry, Entry>> byDecks = new TreeMap<>();
    Likeness.pairs(removed, List.copyOf(added.keySet()))
        .forEach(
            (old, now) ->
                byDecks
                    .computeIfAbsent(old.deck() + " " + now.deck(), any -> new LinkedHashMap<>())
                    .put(old, now));
    byDecks.values().forEach(renamed -> reportRenamed(renamed, diagnostics));
  }

  /** Where a deck has got another id, once for all of its cards. */
  private void reportRenamed(Map<Entry, Entry> renamed, Diagnostics diagnostics) {
    Entry old = renamed.keySet().iterator().next();
    Entry now = renamed.get(old);
    if (old.deck().equals(now.deck())) {
      renamed.forEach(
          (was, is) ->
              reportRenamed(
                  is,
                  "the card `" + is.id() + "` is new, but looks like `" + was.id() + "`",
                  diagnostics));
    } else {
      String cards = renamed.size() == 1 ? "1 card" : renamed.size() + " cards";
      reportRenamed(
          now,
          cards + " of `" + now.deck() + "` are new, but look like those of `" + old.deck() + "`",
          diagnostics);
    }
  }

  private void reportRenamed(Entry now, String looks, Diagnostics diagnostics) {
    diagnostics.warning(
        added.get(now),
        looks + ", which is gone",
        "with the old id learners keep their progress; as it stands they begin anew");
  }
}
