package deckle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the folder for temporary files is of no use, that is said; no package is to blame. */
class TemporaryFolderTest {

  private static final Path EXPORTS = Path.of("src/test/resources/deckle/read/anki");

  @TempDir private Path folder;

  /** What a Java of its own says, for a library is loaded once. */
  private String run(String... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Djava.awt.headless=true");
    command.add("-Djava.io.tmpdir=" + nowhere());
    command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path"))));
    command.add("deckle.cli.Main");
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(1);
    return said;
  }

  private static String absolute(String paths) {
    List<String> absolute = new ArrayList<>();
    for (String path : paths.split(File.pathSeparator, -1)) {
      absolute.add(Path.of(path).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, absolute);
  }

  private Path nowhere() {
    return folder.resolve("nowhere");
  }

  private void isToldOf(String library, String said) {
    assertThat(said)
        .contains(
            "error: `"
                + nowhere()
                + "`: "
                + library
                + ", which Anki's packages need, cannot be unpacked into this folder for temporary"
                + " files and run from there\n")
        .doesNotContain("damaged", "bug");
  }

  private void given(String export) throws IOException {
    Files.copy(EXPORTS.resolve(export), folder.resolve("x.apkg"));
  }

  @Test
  void anOlderPackageIsNotCalledDamaged() throws Exception {
    given("legacy.apkg");
    isToldOf("SQLite", run("import", "x.apkg", "-o", "decks/x.yaml"));
  }

  @Test
  void aPackageOfTodayIsNotCalledDamaged() throws Exception {
    given("latest.apkg");
    isToldOf("Zstandard", run("import", "x.apkg", "-o", "decks/x.yaml"));
  }

  @Test
  void cardsThatCannotBeMadeAreNoBug() throws Exception {
    Files.createDirectory(folder.resolve("decks"));
    Files.writeString(
        folder.resolve("decks/x.yaml"),
        "deck: x\ntitle: X\nfacts:\n  - id: one\n    term: One\n    fact: The first.\n");
    isToldOf("SQLite", run("cards", "x"));
  }
}
