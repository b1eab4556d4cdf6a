package deckle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the commands of Markdown files: the cases, the manual and the README. With {@code
 * -Dcases.accept=true} the files are rewritten as the commands answer; then read the difference.
 */
class CommandTest {

  @TestFactory
  Stream<DynamicTest> everyCommandAnswersAsWritten() throws IOException {
    return Stream.of(
            cases("src/test/cases"), List.of(Path.of("src/docs/manual.md"), Path.of("README.md")))
        .flatMap(List::stream)
        .filter(Files::exists)
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> run(file)));
  }

  private static void run(Path file) throws IOException {
    String written = Files.readString(file);
    String answered = Transcript.replay(written);
    if (Boolean.getBoolean("cases.accept")) {
      Files.writeString(file, answered);
    }
    assertThat(answered).isEqualTo(written);
  }

  private static List<Path> cases(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
