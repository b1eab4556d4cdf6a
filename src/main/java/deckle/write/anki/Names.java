package deckle.write.anki;

import deckle.doc.Note;
import deckle.doc.Notebook;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Decks and tags as Anki names them. */
final class Names {

  private static final String WITHIN = "::";

  private Names() {}

  /** From the library's deck down to the topic's. */
  static String deck(Note note, Notebook.Filing filing) {
    List<String> path = new ArrayList<>();
    if (!filing.parent().isEmpty()) {
      path.add(filing.parent());
    }
    note.path().stream().map(Names::one).filter(part -> !part.isEmpty()).forEach(path::add);
    if (path.isEmpty()) {
      path.add(note.deck());
    }
    String name = String.join(WITHIN, path);
    // Anki reads a number as the id of a deck.
    return name.matches("\\d+") ? "Deckle" + WITHIN + name : name;
  }

  /** Two colons would make a deck within a deck, and Anki trims one at either end. */
  private static String one(String title) {
    String plain = title.replaceAll(":{2,}", ":").replaceAll("\\p{Cc}+", " ");
    return normal(plain.replaceAll("^[\\s:]+|[\\s:]+$", ""));
  }

  /** Sorted, each once, as Anki itself keeps them. */
  static List<String> tags(Note note) {
    return List.copyOf(
        note.tags().stream()
            .map(Names::tag)
            .filter(tag -> !tag.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** A space would end the tag. */
  private static String tag(String tag) {
    return normal(tag.strip().replaceAll("[\\s\\p{Z}]+", "_").replaceAll("[\\p{Cc}\"]+", ""));
  }

  static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
