package deckle.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** The machine on which is measured. */
final class Machine {

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  private Machine() {}

  /** The day, the cores and the system. */
  static String described(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(day)
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " cores"
        + processor()
        + ", "
        + System.getProperty("os.name");
  }

  private static String processor() {
    if (!Files.isReadable(PROCESSORS)) {
      return "";
    }
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> " (" + line.replaceFirst(".*:\\s*", "") + ")")
          .findFirst()
          .orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
