package deckle.read.yaml;

import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.diag.Span;
import deckle.font.Font;
import deckle.read.Library;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the fonts that a library brings. */
final class FontFiles {

  private static final long LARGEST = 64L * 1024 * 1024;
  private static final String FOLDER = "fonts/";

  private final Library library;
  private final Diagnostics diagnostics;

  FontFiles(Library library, Diagnostics diagnostics) {
    this.library = library;
    this.diagnostics = diagnostics;
  }

  /** Every font in the library's folder of fonts, by name. */
  List<Font> all() {
    List<Font> fonts = new ArrayList<>();
    for (String file : listed()) {
      if (isFont(file)) {
        open(file, new Source(library.shown(file), "").whole()).ifPresent(fonts::add);
      }
    }
    return fonts;
  }

  private List<String> listed() {
    try {
      return library.beside(FOLDER + "any");
    } catch (IOException e) {
      Span folder = new Source(library.shown(FOLDER), "").whole();
      diagnostics.error(folder, "this folder cannot be read: " + e.getMessage());
      return List.of();
    }
  }

  private static boolean isFont(String file) {
    return file.toLowerCase(Locale.ROOT).matches(".*\\.(ttf|otf|ttc|otc|woff2?)");
  }

  /** A font by its name in the library; what is wrong with it is reported. */
  Optional<Font> open(String file, Span at) {
    try {
      return parsed(file, library.open(file, LARGEST), at);
    } catch (NoSuchFileException e) {
      diagnostics.error(
          at, "there is no file `" + file + "`", "the name counts from the folder of the look");
    } catch (Library.OutsideLibrary e) {
      diagnostics.error(at, "`" + file + "` lies outside the library", "copy it into the folder");
    } catch (Library.TooLarge e) {
      diagnostics.error(
          at,
          "the font `" + file + "` is larger than " + LARGEST / 1024 / 1024 + " MB",
          "take one that holds fewer scripts");
    } catch (IOException e) {
      diagnostics.error(at, "the font `" + file + "` cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }

  private Optional<Font> parsed(String file, byte[] bytes, Span at) {
    if (begins(bytes, "OTTO") || begins(bytes, "wOFF") || begins(bytes, "wOF2")) {
      diagnostics.error(
          at, "the font `" + file + "` has no TrueType outlines", "take the `.ttf` of it");
      return Optional.empty();
    }
    if (begins(bytes, "ttcf")) {
      diagnostics.error(
          at, "`" + file + "` is a collection of fonts", "take the `.ttf` of one of them");
      return Optional.empty();
    }
    try {
      return Optional.of(Font.of(name(file), bytes));
    } catch (IOException | RuntimeException e) {
      // FontBox throws whatever comes to it from a file that is damaged.
      diagnostics.error(
          at,
          "the font `" + file + "` cannot be read",
          "it is damaged, or no TrueType font: get the file again from where it came");
      return Optional.empty();
    }
  }

  private static boolean begins(byte[] bytes, String tag) {
    for (int i = 0; i < tag.length(); i++) {
      if (i >= bytes.length || bytes[i] != tag.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String name(String file) {
    String base = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
    return base.replaceAll("[^A-Za-z0-9]+", "-");
  }
}
