package deckle.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

  @TempDir private Path folder;

  /** Zero is in no name on any system; without a locale nothing is but ASCII. */
  @ParameterizedTest
  @ValueSource(strings = {"check", "build", "quiz", "tidy", "new"})
  void aWordThatCanBeTheNameOfNoFileIsNoBug(String command) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(err, true, UTF_8);
    Console console = new Console(print, print, folder, folder, false, "1");
    assertThat(Main.run(console, command, "x\0.yaml")).isEqualTo(Faults.USAGE);
    assertThat(err.toString(UTF_8)).startsWith("error: `x\0.yaml` ").doesNotContain("bug");
  }
}
