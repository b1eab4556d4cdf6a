package deckle.write.anki;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.build.Built;
import deckle.quiz.Seed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Decks are edited, built and imported into today's Anki round for round, while a learner learns.
 */
class RealAnkiRoundsTest {

  private static final int ROUNDS = 10;
  private static final int SEEDS = 5;

  @TempDir static Path folder;

  private static RealAnki anki;

  @BeforeAll
  static void givenAnki() throws IOException {
    anki = RealAnki.started(folder);
  }

  @AfterAll
  static void end() {
    if (anki != null) {
      anki.close();
    }
  }

  static Stream<Arguments> exportsAndSeeds() {
    return Stream.of(Export.values())
        .flatMap(export -> IntStream.range(0, SEEDS).mapToObj(seed -> Arguments.of(export, seed)));
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("exportsAndSeeds")
  void tenRoundsOfEditsUpdateWhatChangedAndLeaveAllHistory(Export export, int number)
      throws IOException {
    Seed seed = new Seed(number);
    Path work = folder.resolve(export + "-" + number);
    anki.open(Files.createDirectories(work).resolve("collection"));
    EditedLibrary library = new EditedLibrary(seed);
    LearnersCollection learner = new LearnersCollection(anki);
    learner.expect(library, imported(export, library, work));
    for (int round = 1; round <= ROUNDS; round++) {
      Seed chance = seed.of("round " + round);
      learner.learns(chance.of("learner"));
      library.edit(chance.of("author"));
      learner.expect(library, imported(export, library, work));
    }
  }

  private static List<RealAnki.Log> imported(Export export, EditedLibrary library, Path work)
      throws IOException {
    library.write(work.resolve("decks"));
    Map<String, byte[]> files =
        Built.of(
                work.resolve("decks"),
                Built.of(path -> path.endsWith("/" + export.fileName()), false))
            .withoutErrors()
            .files();
    Map<String, byte[]> exports = new TreeMap<>(files);
    exports.keySet().removeIf(path -> !path.endsWith("/" + export.fileName()));
    assertThat(exports).hasSize(2);
    Path file = work.resolve(export.fileName());
    return exports.values().stream().map(bytes -> imported(export, file, bytes)).toList();
  }

  private static RealAnki.Log imported(Export export, Path file, byte[] bytes) {
    try {
      return export.into(anki, Files.write(file, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
