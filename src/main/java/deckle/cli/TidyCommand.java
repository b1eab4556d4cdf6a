package deckle.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import deckle.cli.Syntax.Operand;
import deckle.diag.Diagnostics;
import deckle.diag.Report;
import deckle.diag.Source;
import deckle.read.yaml.Tidy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** {@code deckle tidy}. */
final class TidyCommand implements Command {

  private static final long LARGEST = 3_000_000;
  private static final int CONTEXT = 1;

  @Override
  public Syntax syntax() {
    return new Syntax(
            "tidy",
            "Mend the quoting of decks and stamp ids; comments and layout stay as they are.")
        .operand(new Operand("FILE", 1, Operand.MANY, Optional.empty(), "Deck files."))
        .toggle("--diff", "Only show what would change.");
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    for (String file : arguments.operands()) {
      tidy(file, arguments.has("--diff"), console, diagnostics);
    }
    console.err().print(Report.of(diagnostics.sorted()));
    return Faults.of(diagnostics.hasErrors());
  }

  private static void tidy(String file, boolean diff, Console console, Diagnostics diagnostics)
      throws IOException {
    Path path = console.folder().resolve(file);
    if (Files.isDirectory(path)) {
      throw new Faults.Wrong("`" + file + "` is a folder; `deckle tidy` takes the files in it");
    }
    if (!Files.isRegularFile(path)) {
      throw new NoSuchFileException(file);
    }
    if (Files.size(path) > LARGEST) {
      throw new Faults.Wrong("`" + file + "` is larger than any deck (3 MB)");
    }
    String before;
    try {
      before = decoded(Files.readAllBytes(path));
    } catch (CharacterCodingException e) {
      diagnostics.error(new Source(file, "").whole(), "this file is not UTF-8", "save it as UTF-8");
      return;
    }
    String after = Tidy.of(new Source(file, before), diagnostics);
    if (diff) {
      printDiff(file, before, after, console);
    } else if (after.equals(before)) {
      console.out().println(file + ": tidy already");
    } else {
      replace(path, after);
      console.out().println(file + ": mended");
    }
  }

  private static void printDiff(String file, String before, String after, Console console) {
    List<String> old = before.lines().toList();
    Patch<String> patch = DiffUtils.diff(old, after.lines().toList());
    UnifiedDiffUtils.generateUnifiedDiff(file, file, old, patch, CONTEXT)
        .forEach(console.out()::println);
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** A deck is somebody's work: it is never half written. */
  private static void replace(Path path, String content) throws IOException {
    Path real = path.toRealPath();
    Path half = real.resolveSibling("." + real.getFileName() + ".half");
    Files.writeString(half, content);
    Files.move(half, real, StandardCopyOption.ATOMIC_MOVE);
  }
}
