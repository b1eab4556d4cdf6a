package deckle.read.anki;

import deckle.deck.Topic;
import deckle.diag.Span;
import deckle.read.Ids;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The decks of an export as one deck with topics: what they have in common is the deck. */
final class DeckNames {

  private final List<String> root;
  private final Map<List<String>, Topic> topics = new LinkedHashMap<>();
  private final int roots;

  private DeckNames(List<Note> notes, Losses losses) {
    Set<List<String>> decks = new LinkedHashSet<>();
    Set<String> tops = new LinkedHashSet<>();
    for (Note note : notes) {
      decks.add(note.deck());
      tops.add(note.deck().isEmpty() ? "" : note.deck().get(0));
    }
    root = shared(decks);
    roots = tops.size();
    Ids ids = new Ids();
    for (List<String> deck : decks) {
      if (deck.size() > root.size()) {
        String name = String.join(": ", deck.subList(root.size(), deck.size()));
        topics.put(
            deck,
            new Topic(
                ids.unique(Ids.words(name)),
                Paragraphs.text(Characters.text(name), losses),
                Span.none()));
      }
    }
  }

  static DeckNames of(List<Note> notes, Losses losses) {
    return new DeckNames(notes, losses);
  }

  /** The beginning that all have. */
  private static List<String> shared(Set<List<String>> decks) {
    List<String> shared = null;
    for (List<String> deck : decks) {
      shared = shared == null ? deck : shared(shared, deck);
    }
    return shared == null ? List.of() : shared;
  }

  private static List<String> shared(List<String> one, List<String> other) {
    int most = Math.min(one.size(), other.size());
    int same = 0;
    while (same < most && one.get(same).equals(other.get(same))) {
      same++;
    }
    return one.subList(0, same);
  }

  /** The innermost name that all have; empty if they have none. */
  Optional<String> title() {
    return root.isEmpty() ? Optional.empty() : Optional.of(root.get(root.size() - 1));
  }

  /** How many decks stood beside each other. */
  int roots() {
    return roots;
  }

  List<Topic> topics() {
    return new ArrayList<>(topics.values());
  }

  Optional<String> topic(Note note) {
    return Optional.ofNullable(topics.get(note.deck())).map(Topic::id);
  }
}
