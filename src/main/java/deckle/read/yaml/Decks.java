package deckle.read.yaml;

import deckle.diag.Nearest;
import deckle.read.Library;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The decks that a manifest may name, and what it may name in them. */
final class Decks {

  private final Map<String, DeckNames> decks;
  private final List<String> files;

  Decks(Map<String, DeckNames> decks, Library library) {
    this.decks = new LinkedHashMap<>(decks);
    this.files = files(library);
  }

  private static List<String> files(Library library) {
    try {
      return library.list();
    } catch (IOException e) {
      return List.of();
    }
  }

  boolean has(String id) {
    return decks.containsKey(id);
  }

  List<String> all() {
    return List.copyOf(decks.keySet());
  }

  Stream<DeckNames> of(List<String> ids) {
    return ids.stream().map(decks::get);
  }

  /** Whether some file could not be read as a deck, so that a missing name proves nothing. */
  boolean someAreFaulty() {
    return files.size() > decks.size();
  }

  /** The deck of this name; a name that only a faulty deck can have is not reported. */
  Optional<String> meant(Node.Scalar scalar, Scope scope) {
    String id = Invisible.dropped(scalar.text()).strip();
    if (has(id)) {
      return Optional.of(id);
    }
    if (!someAreFaulty() || files.stream().noneMatch(file -> named(file, id))) {
      String known =
          decks.isEmpty()
              ? "the library has no deck without errors"
              : "decks: " + String.join(", ", decks.keySet());
      scope.error(
          scalar.at(),
          "there is no deck `" + id + "`",
          Nearest.to(id, decks.keySet())
              .map(nearest -> "did you mean `" + nearest + "`?")
              .orElse(known));
    }
    return Optional.empty();
  }

  private static boolean named(String file, String id) {
    String last = file.substring(file.lastIndexOf('/') + 1);
    return last.startsWith(id + ".");
  }
}
