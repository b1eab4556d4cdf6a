package deckle.read.yaml;

import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.read.Library;
import deckle.read.Utf8;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Opens files of the deck language: UTF-8 and of a sensible size. */
final class Opened {

  private static final long LARGEST = 3L * 1024 * 1024;

  private Opened() {}

  /** The text of a file; where it is none, that is reported. */
  static Optional<Source> of(Library library, String name, Diagnostics diagnostics) {
    Source nothing = new Source(library.shown(name), "");
    try {
      return Utf8.source(nothing.name(), library.open(name, LARGEST), diagnostics);
    } catch (NoSuchFileException e) {
      diagnostics.error(nothing.whole(), "there is no such file");
    } catch (Library.OutsideLibrary e) {
      diagnostics.error(nothing.whole(), "this file lies outside the library");
    } catch (Library.TooLarge e) {
      diagnostics.error(
          nothing.whole(),
          "this file is larger than " + LARGEST / 1024 / 1024 + " MB and was not read",
          "a deck of that size is several decks: one file for each");
    } catch (IOException e) {
      diagnostics.error(nothing.whole(), "this file cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }
}
