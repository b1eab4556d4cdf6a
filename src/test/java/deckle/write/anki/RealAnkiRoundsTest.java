package deckle.write.anki;

import deckle.quiz.Seed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
  private static final int SEEDS = 4;

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
    AuthorsFolder author = new AuthorsFolder(work.resolve("decks"), export);
    LearnersCollection learner = new LearnersCollection(anki, export);
    Map<String, byte[]> exports = author.built(library);
    learner.expect(library, imported(export, exports, work));
    for (int round = 1; round <= ROUNDS; round++) {
      Seed chance = seed.of("round " + round);
      learner.learns(chance.of("learner"));
      library.edit(chance.of("author"));
      exports = author.built(library);
      learner.expect(library, imported(export, exports, work));
    }
    author.expectSettled(exports);
  }

  private static List<RealAnki.Log> imported(
      Export export, Map<String, byte[]> exports, Path work) {
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
