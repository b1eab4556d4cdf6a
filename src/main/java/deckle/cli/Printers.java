package deckle.cli;

import deckle.diag.Nearest;
import deckle.doc.Extent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a person's printers do to backs: a small file with a line for each. */
final class Printers {

  private static final String HEAD =
      "# How far Deckle moves backs for each printer, in mm to the right and down.\n";

  private final Path file;
  private final Path folder;

  Printers(Console console) {
    this.folder = console.folder();
    this.file = console.settings().resolve("deckle").resolve("printers");
  }

  /** What is remembered of a printer. */
  Extent offset(String printer) throws IOException {
    Map<String, String> all = read();
    if (!all.containsKey(printer)) {
      String known =
          Nearest.to(printer, all.keySet())
              .map(nearest -> "did you mean `" + nearest + "`?")
              .orElse("give `--back-offset` too, and it is remembered");
      throw new Faults.Wrong("nothing is remembered of printer `" + printer + "`; " + known);
    }
    return BackOffset.parsed(all.get(printer)).orElseThrow();
  }

  /** The old file or the new one is there at any time, and whole. */
  void remember(String printer, String offset) throws IOException {
    if (printer.isBlank() || !printer.matches("[^=#\\p{Cntrl}]+")) {
      throw new Faults.Wrong("`--printer` takes a name without `=` and `#`");
    }
    Map<String, String> all = read();
    all.put(printer.strip(), offset.strip());
    StringBuilder lines = new StringBuilder(HEAD);
    all.forEach((name, its) -> lines.append(name).append(" = ").append(its).append('\n'));
    Files.createDirectories(file.getParent());
    Path fresh = Files.createTempFile(file.getParent(), "printers", ".tmp");
    Files.writeString(fresh, lines);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private Map<String, String> read() throws IOException {
    Map<String, String> all = new TreeMap<>();
    int number = 0;
    for (String line : lines()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("=", 2);
      if (parts.length < 2 || BackOffset.parsed(parts[1]).isEmpty()) {
        throw new Faults.Wrong(
            "line "
                + number
                + " of "
                + (file.startsWith(folder) ? folder.relativize(file) : file)
                + " is not `name = 1.5,-0.5`; mend it, or remove the file");
      }
      all.put(parts[0].strip(), parts[1].strip());
    }
    return all;
  }

  private List<String> lines() throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }
}
