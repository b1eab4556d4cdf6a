package deckle.cli;

import deckle.build.FolderLibrary;
import deckle.build.Lent;
import deckle.build.Picked;
import deckle.diag.Nearest;
import deckle.read.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the decks and the outputs are that a person names. */
final class Places {

  private static final String DECKS = "decks";

  /** Of a manifest that is looked into for a hint. */
  private static final long MOST_BYTES = 1_000_000;

  private Places() {}

  /** A folder of decks. */
  static Library library(Console console, String name) {
    Path folder = console.folder().resolve(name);
    if (!Files.isDirectory(folder)) {
      throw new Faults.Wrong(
          Files.exists(folder)
              ? "`" + name + "` is a file; `deckle build` takes the folder it is in"
              : "there is no folder `" + name + "`");
    }
    return new FolderLibrary(folder, name);
  }

  /** One deck: a file, or the id of a deck in the folder {@code decks}. */
  static Library deck(Console console, String name) {
    Path file = file(console, name);
    Path parent = file.getParent();
    String shown = parent == null ? "" : parent.toString().replace('\\', '/');
    Path folder = console.folder().resolve(shown);
    return new Picked(new FolderLibrary(folder, shown), List.of(file.getFileName().toString()));
  }

  /** A library with one more file, which a person named and may keep anywhere. */
  static Library lent(Console console, Library library, String name) {
    Path file = console.folder().resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new Faults.Wrong("there is no roster `" + name + "`");
    }
    return new Lent(library, name, file);
  }

  /** The folder that outputs go to, which need not be there yet. */
  static Path output(Console console, String name) {
    Path folder = console.folder().resolve(name);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new Faults.Wrong("`" + name + "` is a file; `-o` takes a folder");
    }
    return folder;
  }

  /** What a person may have meant who names no deck: a quiz, or a deck written almost so. */
  private static String meant(Console console, String name) {
    Library library = new FolderLibrary(console.folder().resolve(DECKS), DECKS);
    try {
      List<String> decks = library.list();
      if (isQuiz(library, name)) {
        return "; it is a quiz, made by `deckle build --only " + name + "`";
      }
      List<String> ids = decks.stream().map(deck -> deck.replaceFirst("\\.ya?ml$", "")).toList();
      return Nearest.to(name, ids).map(near -> "; did you mean `" + near + "`?").orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  /** Whether the manifest has a key of that name, which is all that a hint needs. */
  private static boolean isQuiz(Library library, String name) {
    try {
      byte[] manifest = library.open(FolderLibrary.MANIFEST, MOST_BYTES);
      return new String(manifest, StandardCharsets.UTF_8)
          .lines()
          .anyMatch(line -> line.strip().equals(name + ":"));
    } catch (IOException e) {
      return false;
    }
  }

  private static Path file(Console console, String name) {
    // What was typed comes first: if no file can be called so, that is what is told.
    for (Path file : List.of(Path.of(name), Path.of(DECKS, name + ".yaml"))) {
      if (Files.isRegularFile(console.folder().resolve(file))) {
        return file;
      }
    }
    throw new Faults.Wrong("there is no deck `" + name + "`" + meant(console, name));
  }
}
