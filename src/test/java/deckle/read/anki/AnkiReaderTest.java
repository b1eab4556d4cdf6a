package deckle.read.anki;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import deckle.read.Imported;
import deckle.write.yaml.DeckYaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports that Anki 26.9.3 made, by {@code make.py} beside them. */
class AnkiReaderTest {

  private static final Path EXPORTS = Path.of("src/test/resources/deckle/read/anki");

  private final Diagnostics diagnostics = new Diagnostics();

  private static AnkiReader reader() {
    return new AnkiReader(
        "biology",
        "Cells",
        svg ->
            new String(svg, StandardCharsets.UTF_8).contains("ENTITY")
                ? Optional.of("it defines entities")
                : Optional.empty());
  }

  private Imported packaged(Path file) throws IOException {
    return reader()
        .packaged(file, "x.apkg", diagnostics)
        .orElseThrow(() -> new AssertionError(diagnostics.sorted()));
  }

  private static String yaml(Imported imported) {
    return new String(
        new DeckYaml().write(imported.deck(), new Diagnostics()), StandardCharsets.UTF_8);
  }

  private static String expected(String name) throws IOException {
    return Files.readString(EXPORTS.resolve(name));
  }

  private static void isTheBiologyDeck(Imported imported) throws IOException {
    assertThat(yaml(imported)).isEqualTo(expected("biology.yaml"));
    assertThat(imported.report())
        .containsExactlyElementsOf(expected("biology.txt").lines().toList());
    assertThat(imported.files().keySet()).containsExactly("cell-wall.png", "golgi.svg");
    assertThat(new String(imported.files().get("golgi.svg"), StandardCharsets.UTF_8))
        .startsWith("<svg ");
  }

  @Test
  void aPackageOfTodayIsReadWhole() throws IOException {
    isTheBiologyDeck(packaged(EXPORTS.resolve("latest.apkg")));
  }

  @Test
  void aPackageForOlderVersionsIsTheSameDeck() throws IOException {
    isTheBiologyDeck(packaged(EXPORTS.resolve("legacy.apkg")));
  }

  /** As Anki wrote them before 2.1, and most other programs do still. */
  @Test
  void aPackageOfTheOldestKindIsTheSameDeck(@TempDir Path folder) throws IOException {
    Path oldest = folder.resolve("oldest.apkg");
    try (ZipFile legacy = new ZipFile(EXPORTS.resolve("legacy.apkg").toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(oldest))) {
      for (ZipEntry entry : legacy.stream().toList()) {
        String name = entry.getName();
        if (!name.equals("meta") && !name.equals("collection.anki2")) {
          out.putNextEntry(
              new ZipEntry(name.equals("collection.anki21") ? "collection.anki2" : name));
          try (InputStream in = legacy.getInputStream(entry)) {
            in.transferTo(out);
          }
        }
      }
    }
    isTheBiologyDeck(packaged(oldest));
  }

  @Test
  void notesAsTextAreTheSameDeckWithoutPictures() throws IOException {
    Imported imported =
        reader().text(EXPORTS.resolve("notes.txt"), "notes.txt", diagnostics).orElseThrow();
    String expected =
        expected("biology.yaml")
            .replace(
                "|\n      A stiff layer:\n\n      ![cell wall](biology/cell-wall.png)",
                "'A stiff layer:'")
            .replace("\n\n      ![A stack of discs](biology/golgi.svg)", "")
            .replace("['bio::cells', plants]\n", "['bio::cells', plants]\n");
    assertThat(yaml(imported)).isEqualTo(expected);
    assertThat(imported.files()).isEmpty();
    assertThat(imported.report())
        .contains(
            "not kept: 5 pictures that a text file cannot carry (export as .apkg) – `moves.gif` in"
                + " line 20 (Moving), `lost.png` in line 20 (Moving), `bad.svg` in line 21 (Entity), …");
  }

  @Test
  void notesAsPlainTextAreWords() throws IOException {
    Imported imported =
        reader().text(EXPORTS.resolve("plain.txt"), "plain.txt", diagnostics).orElseThrow();
    assertThat(yaml(imported))
        .contains("title: Cells\n")
        .contains("fact: The power house of the cell; it makes ATP.\n")
        .contains("CO2 < 5 & more")
        .doesNotContain("topics:");
  }

  @Test
  void theSameExportAlwaysGivesTheSameDeck() throws IOException {
    Imported once = packaged(EXPORTS.resolve("latest.apkg"));
    Imported again = packaged(EXPORTS.resolve("latest.apkg"));
    assertThat(yaml(again)).isEqualTo(yaml(once));
    assertThat(again.report()).isEqualTo(once.report());
  }
}
