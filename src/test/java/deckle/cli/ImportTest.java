package deckle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real export on its way to paper. */
class ImportTest {

  private static final Path EXPORT = Path.of("src/test/resources/deckle/read/anki/latest.apkg");

  @TempDir private Path folder;

  @BeforeEach
  void anExport() throws IOException {
    Files.copy(EXPORT, folder.resolve("cells.apkg"));
  }

  /** What is said, on both streams. */
  private String run(int exit, String... words) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);
    Console console = new Console(print, print, folder, folder.resolve("settings"), false, "test");
    assertThat(Main.run(console, words)).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(exit);
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anImportedDeckBuildsWithItsPictures() throws IOException {
    assertThat(run(0, "import", "cells.apkg", "-o", "decks/cells.yaml"))
        .startsWith("made decks/cells.yaml: 11 facts, 5 questions, 3 topics, 2 pictures\n")
        .contains("`bad.svg` (the figure's document type defines entities) in note ");
    try (Stream<Path> files = Files.walk(folder.resolve("decks"))) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> folder.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrder(
              "decks/cells.yaml", "decks/cells/cell-wall.png", "decks/cells/golgi.svg");
    }
    assertThat(run(0, "check", "--strict", "--pages")).endsWith("1 deck, nothing to complain of\n");
  }

  @Test
  void picturesThatAreThereAreNotWrittenOverUnasked() throws IOException {
    Files.createDirectories(folder.resolve("decks/cells"));
    Path mine = Files.writeString(folder.resolve("decks/cells/golgi.svg"), "mine");
    assertThat(run(2, "import", "cells.apkg", "-o", "decks/cells.yaml"))
        .isEqualTo(
            "error: a picture `golgi.svg` is in `cells` already; `--replace` writes it anew\n");
    assertThat(mine).hasContent("mine");
    assertThat(folder.resolve("decks/cells.yaml")).doesNotExist();
    run(0, "import", "cells.apkg", "-o", "decks/cells.yaml", "--replace");
    assertThat(mine).content().startsWith("<svg ");
  }
}
