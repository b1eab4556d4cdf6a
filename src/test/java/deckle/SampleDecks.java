package deckle;

import deckle.build.FolderLibrary;
import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.read.Library;
import deckle.read.yaml.DeckReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The decks that come with the program, in a copy: among the originals stand those of whoever works
 * with it, and tests neither depend on these nor write to any.
 */
public final class SampleDecks {

  private static final String IDS =
      "(deficiency-symptoms|dietary-sources|nmda-blockade|supplement-forms"
          + "|supplementation-evidence|synthesis)";

  private static final String FILES =
      "README\\.md|deckle\\.yaml|" + IDS + "\\.yaml|figures/" + IDS + "-[a-z]+\\.svg";

  private static final String LOCK = "anki.lock";

  /** It is called {@code decks}, as theirs is. */
  public static final Path FOLDER = copy();

  private SampleDecks() {}

  public static List<Deck> read() {
    Library library = new FolderLibrary(FOLDER, "decks");
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

  private static Path copy() {
    try {
      Path folder = Files.createTempDirectory("deckle-samples");
      folder.toFile().deleteOnExit();
      Path decks = folder.resolve("decks");
      copy(Path.of("decks"), decks);
      try (Stream<Path> all = Files.walk(decks)) {
        all.forEach(each -> each.toFile().deleteOnExit());
      }
      return decks;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies what ships, out of a folder that may hold more. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        String name = from.relativize(file).toString().replace('\\', '/');
        if (name.matches(FILES)) {
          Files.createDirectories(to.resolve(name).getParent());
          Files.copy(file, to.resolve(name));
        }
      }
    }
    try (Stream<String> lines = Files.lines(from.resolve(LOCK))) {
      List<String> theirs = lines.filter(line -> line.matches("(#|" + IDS + "/).*")).toList();
      Files.writeString(to.resolve(LOCK), String.join("\n", theirs) + "\n");
    }
  }
}
