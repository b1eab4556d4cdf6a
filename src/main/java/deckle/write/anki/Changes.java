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

  private final List<Entry> added = new ArrayList<>();
  private final List<Entry> removed = new ArrayList<>();
  private final Map<Entry, Span> retyped = new LinkedHashMap<>();
  private final Map<Entry, Entry> renamed = new LinkedHashMap<>();
  private final Map<Entry, Span> places = new LinkedHashMap<>();
  private List<Entry> gone = List.of();
  private int changed;

  /**
   * Notes one that is given.
   *
   * @param old as it was given before, if it was
   */
  void compare(Optional<Entry> old, Entry now, Span at) {
    places.put(now, at);
    if (old.filter(entry -> !entry.gone()).isEmpty()) {
      added.add(now);
    } else if (!old.get().digest().equals(now.digest())) {
      changed++;
    }
    if (old.filter(entry -> !entry.type().equals(now.type())).isPresent()) {
      retyped.put(now, at);
    }
  }

  /** Those that were not there before. */
  List<Entry> news() {
    return List.copyOf(added);
  }

  /** Notes that one which seemed new is an old one under another name. */
  void renamed(Entry old, Entry now) {
    added.remove(now);
    removed.removeIf(entry -> entry.note().equals(old.note()));
    renamed.put(old, now);
    changed++;
  }

  /** Notes where those may be that were reworded and renamed. */
  void lookAmong(List<Entry> all) {
    gone = all;
  }

  void removed(Entry entry) {
    removed.add(entry);
  }

  /** Takes in what has become of others. */
  public void add(Changes others) {
    added.addAll(others.added);
    places.putAll(others.places);
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
    byDecks(renamed).forEach(pairs -> reportRenamed(pairs, diagnostics));
    byDecks(Likeness.pairs(gone, added)).forEach(pairs -> reportAlike(pairs, diagnostics));
  }

  private static List<Map<Entry, Entry>> byDecks(Map<Entry, Entry> pairs) {
    Map<String, Map<Entry, Entry>> byDecks = new TreeMap<>();
    pairs.forEach(
        (old, now) ->
            byDecks
                .computeIfAbsent(old.deck() + " " + now.deck(), any -> new LinkedHashMap<>())
                .put(old, now));
    return List.copyOf(byDecks.values());
  }

  /**
   * Where a deck has got another id, once for all of its cards; not where ids were only stamped.
   */
  private void reportRenamed(Map<Entry, Entry> pairs, Diagnostics diagnostics) {
    Entry first = pairs.keySet().iterator().next();
    String deck = pairs.get(first).deck();
    String hint = "nothing is lost as long as `anki.lock` is kept, where the old id stands";
    if (!first.deck().equals(deck)) {
      diagnostics.warning(
          places.get(pairs.get(first)),
          cards(pairs) + " of `" + deck + "` go on as those of `" + first.deck() + "`",
          hint);
      return;
    }
    pairs.forEach(
        (old, now) -> {
          if (old.named()) {
            diagnostics.warning(
                places.get(now),
                "the card `" + now.id() + "` goes on as `" + old.id() + "`, which says the same",
                hint);
          }
        });
  }

  private void reportAlike(Map<Entry, Entry> pairs, Diagnostics diagnostics) {
    Entry first = pairs.keySet().iterator().next();
    String deck = pairs.get(first).deck();
    if (!first.deck().equals(deck)) {
      reportAlike(
          pairs.get(first),
          cards(pairs)
              + " of `"
              + deck
              + "` are new, but look like those of `"
              + first.deck()
              + "`",
          diagnostics);
      return;
    }
    pairs.forEach(
        (old, now) ->
            reportAlike(
                now,
                "the card `" + now.id() + "` is new, but looks like `" + old.id() + "`",
                diagnostics));
  }

  private static String cards(Map<Entry, Entry> pairs) {
    return pairs.size() == 1 ? "1 card" : pairs.size() + " cards";
  }

  private void reportAlike(Entry now, String looks, Diagnostics diagnostics) {
    diagnostics.warning(
        places.get(now),
        looks + ", which is gone",
        "with the old id learners keep their progress; as it stands they begin anew");
  }
}
