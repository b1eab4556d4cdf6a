package deckle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures processes: their times by bash's {@code time}, their memory by GNU time if it is there.
 */
final class Stopwatch {

  private static final String TIMED =
      """
      times=$1; said=$2; shift 2
      LC_NUMERIC=C TIMEFORMAT='%3R %3U %3S'
      { time "$@" >"$said" 2>&1; } 2>"$times"
      """;

  private final Path times;
  private final Path said;
  private final Path peak;
  private final long limit;
  private final List<String> memory;

  /**
   * @param limit after how many seconds a process is stopped
   */
  Stopwatch(Path folder, long limit) throws IOException, InterruptedException {
    this.times = folder.resolve("times");
    this.said = folder.resolve("said");
    this.peak = folder.resolve("peak");
    this.limit = limit;
    List<String> gnu = List.of("/usr/bin/time", "-f", "%M", "-o", peak.toString());
    this.memory = Files.exists(Path.of(gnu.get(0))) && works(gnu) ? gnu : List.of();
  }

  private static boolean works(List<String> time) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(time);
    words.add("true");
    return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor() == 0;
  }

  /** Without it there is no figure for memory. */
  boolean knowsMemory() {
    return !memory.isEmpty();
  }

  /** Empty if it had to be stopped. */
  Optional<Cost> measure(Task task) throws IOException, InterruptedException {
    Files.deleteIfExists(peak);
    Process process = start(task);
    if (!process.waitFor(limit, TimeUnit.SECONDS)) {
      stop(process);
      return Optional.empty();
    }
    if (process.exitValue() != 0) {
      throw new IOException(String.join(" ", task.words()) + ":\n" + Files.readString(said));
    }
    String[] seconds = Files.readString(times).strip().split(" ", -1);
    return Optional.of(
        new Cost(
            1000 * Double.parseDouble(seconds[0]),
            1000 * (Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2])),
            knowsMemory() ? Double.parseDouble(Files.readString(peak).strip()) : 0,
            pdfs(task.output())));
  }

  private Process start(Task task) throws IOException {
    List<String> words = new ArrayList<>(List.of("bash", "-c", TIMED, "bench"));
    words.addAll(List.of(times.toString(), said.toString()));
    words.addAll(memory);
    words.addAll(task.words());
    ProcessBuilder builder = new ProcessBuilder(words).directory(task.folder().toFile());
    builder.environment().putAll(task.environment());
    return builder.redirectErrorStream(true).start();
  }

  private static void stop(Process process) throws InterruptedException {
    List<ProcessHandle> all = process.descendants().toList();
    process.destroyForcibly().waitFor();
    all.forEach(ProcessHandle::destroyForcibly);
  }

  private static long pdfs(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    long bytes = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".pdf")).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }
}
