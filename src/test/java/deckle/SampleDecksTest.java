package deckle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has decks of their own can still run the tests, and finds them as they were. */
class SampleDecksTest {

  @TempDir private Path folder;

  @Test
  void whatElseStandsAmongThemIsLeftThere() throws IOException {
    Path theirs = folder.resolve("theirs");
    SampleDecks.copy(SampleDecks.FOLDER, theirs);
    assertThat(contents(theirs)).hasSize(17).isEqualTo(contents(SampleDecks.FOLDER));

    Files.writeString(theirs.resolve("mine.yaml"), "deck: mine\n");
    Files.writeString(theirs.resolve("figures/mine-cell.svg"), "<svg/>");
    Files.writeString(
        theirs.resolve("anki.lock"),
        "mine/cell basic 1767225600 c56df521650e . A cell.\n",
        StandardOpenOption.APPEND);
    Path copy = folder.resolve("copy");
    SampleDecks.copy(theirs, copy);
    assertThat(contents(copy)).isEqualTo(contents(SampleDecks.FOLDER));
  }

  @Test
  void noTestTakesThemFromWhereTheirUserWorks() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
      assertThat(sources.filter(file -> file.toString().endsWith(".java")))
          .filteredOn(file -> !file.endsWith("SampleDecks.java"))
          .allSatisfy(
              file -> assertThat(Files.readString(file)).doesNotContain("Path.of(" + "\"decks"));
    }
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
