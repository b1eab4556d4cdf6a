package deckle.write.anki;

import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.diag.Span;
import deckle.doc.Notebook;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What learners may have in Anki: every note that was ever given out, and when it was last changed.
 * It stands beside the decks, as lines of text that can be merged.
 */
public final class AnkiLock {

  /** The file's name in its library. */
  public static final String FILE = "anki.lock";

  /** The start of 2026 in seconds: notes that have never changed are of this time. */
  static final long FIRST = 1_767_225_600L;

  private static final String HEAD =
      """
      # What learners have in Anki. Keep this file with the decks, and commit it: by it a changed card
      # is newer than the one they have, and you are told when a card is gone. One line for each note:
      # deck/id (after `=` the one it had first), type, time of its last change, digest of its content,
      # digests of its gaps or labels by number, its first words. A `-` is before what is gone.
      """;

  private final SortedMap<String, Entry> entries;

  /** Origins of notes that have another name now. */
  private final Set<String> aliases = new HashSet<>();

  private AnkiLock(SortedMap<String, Entry> entries) {
    this.entries = entries;
  }

  /** One that knows nothing yet. */
  public static AnkiLock empty() {
    return new AnkiLock(new TreeMap<>());
  }

  /** Lines that are none are reported. */
  public static AnkiLock read(Source source, Diagnostics diagnostics) {
    AnkiLock lock = empty();
    int number = 0;
    for (String line : source.text().split("\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        Optional<Entry> entry = Entry.read(line.strip());
        if (entry.isPresent()) {
          Entry other = lock.entries.get(entry.get().note());
          lock.put(other == null ? entry.get() : Entry.later(other, entry.get()));
        } else {
          diagnostics.error(
              new Span(source, number, 1, line.length()),
              "this is no line of a lock file",
              "of two versions of a line keep the one with the larger number, and no marks of a merge");
        }
      }
    }
    return lock;
  }

  /** The file, sorted. */
  public String text() {
    return entries.values().stream()
        .map(entry -> entry.line() + "\n")
        .collect(Collectors.joining("", HEAD, ""));
  }

  /** What is remembered of a deck's notes, by their ids. */
  public Map<String, Notebook.Memory> memories(String deck) {
    Map<String, Notebook.Memory> memories = new TreeMap<>();
    for (Entry entry : of(deck)) {
      memories.put(entry.id(), memory(entry));
    }
    return memories;
  }

  private static Notebook.Memory memory(Entry entry) {
    return new Notebook.Memory(entry.origin(), entry.changed(), entry.digest(), entry.parts());
  }

  /** Whether it knows of no note. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The decks that it has notes of. */
  public List<String> decks() {
    return entries.values().stream().map(Entry::deck).distinct().toList();
  }

  private List<Entry> of(String deck) {
    String first = deck + "/";
    return List.copyOf(entries.subMap(first, deck + (char) ('/' + 1)).values());
  }

  /**
   * Notes what a deck gives now.
   *
   * @param whole whether these are all notes of the deck, so that others are gone
   */
  public Changes give(Given given, boolean whole) {
    Changes changes = new Changes();
    if (given.isEmpty()) {
      return changes;
    }
    List<Entry> before = of(given.deck());
    Set<String> names = new HashSet<>();
    given
        .notes()
        .forEach(
            (note, at) -> {
              Optional<Entry> old = Optional.ofNullable(entries.get(note.note()));
              Entry now = old.map(note::after).orElseGet(() -> note.from(unused(note.note())));
              put(now);
              names.add(now.note());
              changes.compare(old, now, at);
            });
    if (whole) {
      before.stream()
          .filter(entry -> !entry.gone() && !names.contains(entry.note()))
          .forEach(entry -> remove(entry, changes));
    }
    return changes;
  }

  /** A name that learners' programs do not yet know another note by. */
  private String unused(String name) {
    String free = name;
    while (aliases.contains(free)) {
      free += "-again";
    }
    return free;
  }

  private void put(Entry entry) {
    entries.put(entry.note(), entry);
    if (!entry.origin().equals(entry.note())) {
      aliases.add(entry.origin());
    }
  }

  /**
   * Lets notes go on that are the same as before but for their ids. What is new and says to the
   * letter what is gone is that note.
   */
  public void settle(Changes changes) {
    List<Entry> gone = entries.values().stream().filter(Entry::gone).toList();
    Map<String, List<Entry>> byContent =
        gone.stream()
            .collect(Collectors.groupingBy(Entry::content, TreeMap::new, Collectors.toList()));
    for (Entry now : gone.isEmpty() ? List.<Entry>of() : changes.news()) {
      List<Entry> same = byContent.getOrDefault(now.content(), List.of());
      // Of several that said the same, nobody knows which it was.
      if (same.size() == 1) {
        Entry old = byContent.remove(now.content()).get(0);
        entries.remove(old.note());
        put(now.after(old));
        changes.renamed(old, now);
      }
    }
    changes.lookAmong(entries.values().stream().filter(Entry::gone).toList());
  }

  /** Notes that a deck is no longer there. */
  public Changes remove(String deck) {
    Changes changes = new Changes();
    of(deck).stream().filter(entry -> !entry.gone()).forEach(entry -> remove(entry, changes));
    return changes;
  }

  /**
   * Takes the lines of all decks but some from another, which somebody else has written meanwhile.
   */
  public void takeOthers(AnkiLock other, Set<String> own) {
    entries.values().removeIf(entry -> !own.contains(entry.deck()));
    other.entries.values().stream().filter(entry -> !own.contains(entry.deck())).forEach(this::put);
  }

  private void remove(Entry entry, Changes changes) {
    put(entry.asGone());
    changes.removed(entry);
  }
}
