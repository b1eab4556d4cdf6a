package deckle.write.office;

import static org.junit.jupiter.api.Assertions.fail;

import deckle.Lacking;
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

/** LibreOffice, which opens files as a person would and saves them as something else. */
public final class LibreOffice {

  private static final int PATIENCE_SECONDS = 240;

  private LibreOffice() {}

  /**
   * The same files as others, by name; skips the test on a machine without LibreOffice.
   *
   * @param files by name, such as {@code quiz.docx}
   * @param to what they become, such as {@code pdf}
   */
  public static Map<String, byte[]> converted(Map<String, byte[]> files, String to)
      throws IOException {
    String program = program();
    Path folder = Files.createTempDirectory("office");
    try {
      run(program, folder, files, to);
      return read(folder.resolve("out"));
    } finally {
      delete(folder);
    }
  }

  private static String program() {
    for (String place : System.getenv("PATH").split(File.pathSeparator, -1)) {
      Path soffice = Path.of(place, "soffice");
      if (Files.isExecutable(soffice)) {
        return soffice.toString();
      }
    }
    throw Lacking.program("LibreOffice");
  }

  private static void run(String program, Path folder, Map<String, byte[]> files, String to)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                folder.resolve("out").toString()));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.write(path, file.getValue());
      command.add(path.toString());
    }
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        fail("LibreOffice does not come to an end: " + Files.readString(said));
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      fail("interrupted");
    }
  }

  private static Map<String, byte[]> read(Path out) throws IOException {
    Map<String, byte[]> converted = new TreeMap<>();
    if (Files.isDirectory(out)) {
      try (Stream<Path> files = Files.list(out)) {
        for (Path file : files.toList()) {
          converted.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
      }
    }
    return converted;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
