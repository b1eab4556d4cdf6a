package deckle.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is measured, and where.
 *
 * @param deckle the launcher
 * @param jdks the first for all rows, the others for starts
 * @param runs of which the median counts
 * @param forms of a large quiz
 * @param decks of a large library
 * @param library that is checked and brought up to date
 * @param folder for all that is made
 */
record Setting(
    Path deckle, List<Jdk> jdks, int runs, int forms, int decks, Path library, Path folder) {

  static final Path BANK = Path.of("src", "test", "resources", "deckle", "bench", "bank.yaml");

  /** How many questions a form draws from the bank. */
  static final int COUNT = 20;

  Jdk jdk() {
    return jdks.get(0);
  }

  /** A run of Deckle that finds nothing made before. */
  Task deckle(String name, boolean once, Jdk jdk, Task.Preparation before, String... words) {
    Path output = folder.resolve("output of " + name);
    return again(
        name,
        Optional.empty(),
        once,
        jdk,
        () -> {
          forget(output);
          before.run();
        },
        output,
        words);
  }

  /** A run of Deckle that finds what was made before. */
  Task again(
      String name,
      Optional<Task> after,
      boolean once,
      Jdk jdk,
      Task.Preparation before,
      Path output,
      String... words) {
    List<String> all = new ArrayList<>(List.of(deckle.toAbsolutePath().toString()));
    all.addAll(List.of(words));
    if (!words[0].equals("check")) {
      all.addAll(List.of("-o", output.toString()));
    }
    return new Task(name, after, once, before, folder, jdk.environment(), all, output);
  }

  /** The large quiz. */
  Task quiz(int many, boolean once) {
    return deckle(
        "quiz of " + many + " forms", once, jdk(), this::bank, words("quiz", "bank", many));
  }

  /** One quiz and no more. */
  Task oneQuiz(Jdk jdk) {
    return deckle("one quiz on " + jdk.version(), false, jdk, this::bank, words("quiz", "bank", 1));
  }

  private static String[] words(String command, String deck, int forms) {
    return new String[] {
      command, deck, "--drawn", "--count", "" + COUNT, "--forms", "" + forms,
    };
  }

  /** {@code decks/bank.yaml}, on A4. */
  void bank() throws IOException {
    Path decks = Files.createDirectories(folder.resolve("decks"));
    Files.write(decks.resolve("bank.yaml"), Files.readAllBytes(BANK));
    Files.writeString(decks.resolve("deckle.yaml"), "paper: A4\n");
  }

  static void forget(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
