package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledBuildTest {

  private static final int KILLS = 50;

  @TempDir Path folder;

  @Test
  void aBuildKilledAtAnyMomentLeavesWholeFilesAndTheNextOneHeals() throws Exception {
    Path decks = folder.resolve("decks");
    givenADeck();
    long start = System.nanoTime();
    build(decks, "whole", Long.MAX_VALUE);
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    Map<String, String> expected = files("whole");
    assertThat(expected).hasSize(14);

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

  private void build(Path decks, String output, long millis)
      throws IOException, InterruptedException {
    run(millis, "build", decks.toString(), "-o", folder.resolve(output).toString());
  }

  /** Runs a real process and ends it by force after so many milliseconds. */
  private void run(long millis, String... arguments) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add("deckle.cli.Main");
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(new File(folder.toFile(), "log"))
            .start();
    if (!process.waitFor(Math.min(millis, 120_000), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  private void givenADeck() throws IOException, InterruptedException {
    run(Long.MAX_VALUE, "new", "water", "-o", folder.resolve("decks").toString());
  }

  private Map<String, String> files(String output) throws IOException {
    Path root = folder.resolve(output);
    Map<String, String> digests = new TreeMap<>();
    if (Files.exists(root)) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path file : all.filter(Built::isLasting).toList()) {
          digests.put(
              root.relativize(file).toString().replace('\\', '/'),
              Checksum.of(Files.readAllBytes(file)));
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
