package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledBuildTest {

  private static final int KILLS = 50;
  private static final String DECK = "supplement-forms";

  @TempDir Path folder;

  @Test
  void aBuildKilledAtAnyMomentLeavesWholeFilesAndTheNextOneHeals() throws Exception {
    Path decks = folder.resolve("decks");
    copy(Path.of("decks"), decks);
    long start = System.nanoTime();
    build(decks, "whole", Long.MAX_VALUE);
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    Map<String, String> expected = files("whole");
    assertThat(expected).hasSize(7);

    for (int kill = 0; kill < KILLS; kill++) {
      build(decks, "killed", whole * (kill * 37 % KILLS) / KILLS + 1);
      files("killed")
          .forEach(
              (path, digest) -> {
                if (!path.endsWith(".half") && !path.equals(Ledger.NAME)) {
                  assertThat(digest).as(path).isEqualTo(expected.get(path));
                }
              });
      if (kill % 5 == 4) {
        build(decks, "killed", Long.MAX_VALUE);
        assertThat(files("killed")).isEqualTo(expected);
        erase(folder.resolve("killed"));
      }
    }
  }

  /** Runs a real process and ends it by force after so many milliseconds. */
  private void build(Path decks, String output, long millis)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "deckle.cli.Main",
                "build",
                decks.toString(),
                "-o",
                folder.resolve(output).toString())
            .redirectErrorStream(true)
            .redirectOutput(new File(folder.toFile(), "log"))
            .start();
    if (!process.waitFor(Math.min(millis, 120_000), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.resolve("figures"));
    Files.copy(from.resolve(DECK + ".yaml"), to.resolve(DECK + ".yaml"));
    try (Stream<Path> figures = Files.list(from.resolve("figures"))) {
      for (Path figure : figures.toList()) {
        Files.copy(figure, to.resolve("figures").resolve(figure.getFileName()));
      }
    }
  }

  private Map<String, String> files(String output) throws IOException {
    Path root = folder.resolve(output);
    Map<String, String> digests = new TreeMap<>();
    if (Files.exists(root)) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          digests.put(
              root.relativize(file).toString().replace('\\', '/'),
              Digest.of(Files.readAllBytes(file)));
        }
      }
    }
    return digests;
  }

  private static void erase(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
