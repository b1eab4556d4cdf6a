package deckle.write.anki;

import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.doc.Notebook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a deck gives to learners, as far as a lock file notes it. */
public final class Given {

  private final String deck;
  private final Map<Entry, Span> notes = new LinkedHashMap<>();

  private Given(String deck) {
    this.deck = deck;
  }

  /** Nothing of a deck that cannot be given as it is; why will be said when it is made. */
  public static Given of(Notebook notebook) {
    Given given = new Given(notebook.deck());
    Diagnostics faults = new Diagnostics();
    Doubts.report(notebook, faults);
    List<Filled> notes = Filling.of(notebook, new Media(notebook, faults));
    if (!faults.hasErrors()) {
      notes.forEach(note -> given.notes.put(Entry.of(note), note.note().at()));
    }
    return given;
  }

  String deck() {
    return deck;
  }

  boolean isEmpty() {
    return notes.isEmpty();
  }

  /** By where they stand in the deck. */
  Map<Entry, Span> notes() {
    return notes;
  }
}
