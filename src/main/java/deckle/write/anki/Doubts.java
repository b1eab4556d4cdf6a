package deckle.write.anki;

import deckle.diag.Diagnostics;
import deckle.doc.Note;
import deckle.doc.Notebook;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What would go wrong with notes in Anki. */
final class Doubts {

  private Doubts() {}

  /** Ids that are missing, or given twice. */
  static void report(Notebook notebook, Diagnostics diagnostics) {
    if (notebook.notes().stream().anyMatch(note -> !note.stamped())) {
      diagnostics.warning(
          notebook.at(),
          "some cards have no `id`; an edit will make new cards of them in Anki",
          "run `deckle tidy` on this deck once; it stamps ids");
    }
    Set<String> names = new HashSet<>();
    for (Note note : notebook.notes()) {
      if (!names.add(note.name())) {
        diagnostics.error(
            note.at(),
            "two cards have the id `" + note.id() + "`",
            "give one of them another `id`; Anki would take both for one");
      }
    }
  }

  /**
   * Notes that begin alike.
   *
   * @param fronts what each begins with, and of which type it is
   */
  static void reportDoubles(Map<Note, String> fronts, Diagnostics diagnostics) {
    Set<String> seen = new HashSet<>();
    fronts.forEach(
        (note, front) -> {
          if (!seen.add(front)) {
            diagnostics.warning(
                note.at(),
                "this card has the same front as another",
                "Anki shows such cards as duplicates; say what is different about it");
          }
        });
  }
}
