package deckle.cli;

import deckle.build.FolderLibrary;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.diag.Span;
import deckle.read.Imported;
import deckle.read.Library;
import deckle.read.anki.AnkiReader;
import deckle.read.office.BankReader;
import deckle.read.yaml.DeckReader;
import deckle.svg.Drawing;
import deckle.svg.Faults;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;

/** Files of other programs that a deck can be made of. */
enum Foreign {
  ANKI_PACKAGE {
    @Override
    Optional<Imported> read(Path file, NewPlace place, Diagnostics diagnostics) throws IOException {
      return anki(place).packaged(file, place.from(), diagnostics);
    }
  },
  ANKI_TEXT {
    @Override
    Optional<Imported> read(Path file, NewPlace place, Diagnostics diagnostics) throws IOException {
      if (BankReader.isCsv(start(file))) {
        diagnostics.error(
            new Source(place.from(), "").whole(),
            "this is a bank of questions as CSV; Deckle reads banks that are workbooks",
            "open it in a spreadsheet program and save it as `.xlsx`");
        return Optional.empty();
      }
      return anki(place).text(file, place.from(), diagnostics);
    }
  },
  WORKBOOK {
    @Override
    Optional<Imported> read(Path file, NewPlace place, Diagnostics diagnostics) throws IOException {
      // Its pictures are those that lie in the folder it goes into.
      Library library = place.library();
      return new BankReader(
              place.id(), place.title(), (deck, found) -> DeckReader.read(deck, library, found))
          .read(file, place.from(), diagnostics);
    }
  };

  /** How a zip begins, and how the files of Office did before 2007. */
  private static final int[] ZIP = {'P', 'K', 3, 4};

  private static final int[] COMPOUND = {0xD0, 0xCF, 0x11, 0xE0};

  private static final int LONGEST_LINE = 8 * 1024;

  /** What a part of a workbook, and of a spreadsheet of another kind, is called. */
  private static final List<String> OFFICE = List.of("[Content_Types].xml", "content.xml");

  /**
   * What is to become of a file.
   *
   * @param from the file, as a person calls it
   * @param id of the deck
   * @param library of the folder that the deck goes into
   */
  record NewPlace(String from, String id, FolderLibrary library) {
    /** The name of the file, without its end. */
    String title() {
      String name = from.substring(from.lastIndexOf('/') + 1).replaceAll("\\.[^.]*$", "");
      return name.isBlank() ? id : name;
    }
  }

  /** The kind of a file, by how it begins and what it holds; what is of no other is text. */
  static Foreign of(Path file) throws IOException {
    boolean called =
        file.getFileName()
            .toString()
            .toLowerCase(Locale.ROOT)
            .matches(".*\\.(xls[xmb]?|xlt[xm]|ods)");
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(Long.BYTES);
      if (called || startsWith(head, COMPOUND)) {
        return WORKBOOK;
      }
      if (!startsWith(head, ZIP)) {
        return ANKI_TEXT;
      }
    }
    return isOffice(file) ? WORKBOOK : ANKI_PACKAGE;
  }

  /** So much that the first line is in it, if that is short. */
  private static String start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LONGEST_LINE), StandardCharsets.UTF_8);
    }
  }

  private static boolean startsWith(byte[] bytes, int[] head) {
    for (int i = 0; i < head.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOffice(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return OFFICE.stream().anyMatch(name -> zip.getEntry(name) != null);
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /** What is made of it; empty if nothing can be, which is then reported. */
  abstract Optional<Imported> read(Path file, NewPlace place, Diagnostics diagnostics)
      throws IOException;

  /** What to do where one deck is too large. */
  String smaller() {
    return this == WORKBOOK
        ? "make several decks of it, a workbook for each"
        : "export single decks from Anki, one file for each";
  }

  private static AnkiReader anki(NewPlace place) {
    return new AnkiReader(place.id(), place.title(), Foreign::drawingFault);
  }

  /** Why a drawing cannot be printed. */
  private static Optional<String> drawingFault(byte[] svg) {
    Diagnostics found = new Diagnostics();
    try {
      Drawing.of(svg, Collections.emptySortedSet(), "en", new Faults(found, Span.none()));
    } catch (IOException e) {
      return Optional.of("it cannot be read");
    }
    return found.sorted().stream().filter(Diagnostic::isError).map(Diagnostic::message).findFirst();
  }
}
