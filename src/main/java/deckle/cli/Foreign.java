package deckle.cli;

import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.read.Imported;
import deckle.read.anki.AnkiReader;
import deckle.svg.Drawing;
import deckle.svg.Faults;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;

/** Files of other programs that a deck can be made of, told from one another by how they begin. */
enum Foreign {
  ANKI_PACKAGE('P', 'K', 3, 4) {
    @Override
    Optional<Imported> read(Path file, String shown, String id, Diagnostics diagnostics)
        throws IOException {
      return anki(id, shown).packaged(file, shown, diagnostics);
    }
  },
  ANKI_TEXT() {
    @Override
    Optional<Imported> read(Path file, String shown, String id, Diagnostics diagnostics)
        throws IOException {
      return anki(id, shown).text(file, shown, diagnostics);
    }
  };

  private final byte[] beginning;

  Foreign(int... beginning) {
    this.beginning = new byte[beginning.length];
    for (int i = 0; i < beginning.length; i++) {
      this.beginning[i] = (byte) beginning[i];
    }
  }

  /** The kind of a file; what is of no other is text. */
  static Foreign of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(Long.BYTES);
      for (Foreign kind : values()) {
        if (Arrays.equals(Arrays.copyOf(head, kind.beginning.length), kind.beginning)) {
          return kind;
        }
      }
    }
    throw new IllegalStateException("text begins in any way");
  }

  /**
   * What is made of it; empty if nothing can be, which is then reported.
   *
   * @param id of the deck
   */
  abstract Optional<Imported> read(Path file, String shown, String id, Diagnostics diagnostics)
      throws IOException;

  private static AnkiReader anki(String id, String shown) {
    String name = shown.substring(shown.lastIndexOf('/') + 1).replaceAll("\\.[^.]*$", "");
    return new AnkiReader(id, name.isBlank() ? id : name, Foreign::drawingFault);
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
