package deckle;

import deckle.build.FolderLibrary;
import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.read.Library;
import deckle.read.yaml.DeckReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The decks that come with the program, as read from the folder they are kept in. */
public final class SampleDecks {

  private SampleDecks() {}

  public static List<Deck> read() {
    Library library = new FolderLibrary(Path.of("decks"), "decks");
    try {
      return library.list().stream().map(name -> read(library, name)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Deck read(Library library, String name) {
    Diagnostics faults = new Diagnostics();
    return DeckReader.read(library, name, faults)
        .orElseThrow(() -> new AssertionError(faults.sorted()));
  }
}
