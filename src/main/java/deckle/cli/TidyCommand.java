package deckle.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
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
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deckle tidy}. */
@Command(
    name = "tidy",
    description = "Mend the quoting of decks and stamp ids; comments and layout stay as they are.")
final class TidyCommand extends Deckle.Part implements Callable<Integer> {

  private static final long LARGEST = 3_000_000;
  private static final int CONTEXT = 1;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Deck files.")
  private List<String> files;

  @Option(names = "--diff", description = "Only show what would change.")
  private boolean diff;

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    for (String file : files) {
      tidy(file, diagnostics);
    }
    console().err().print(Report.of(diagnostics.sorted()));
    return Faults.of(diagnostics.hasErrors());
  }

  private void tidy(String file, Diagnostics diagnostics) throws IOException {
    Path path = console().folder().resolve(file);
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
      printDiff(file, before, after);
    } else if (after.equals(before)) {
      console().out().println(file + ": tidy already");
    } else {
      replace(path, after);
      console().out().println(file + ": mended");
    }
  }

  private void printDiff(String file, String before, String after) {
    List<String> old = before.lines().toList();
    Patch<String> patch = DiffUtils.diff(old, after.lines().toList());
    UnifiedDiffUtils.generateUnifiedDiff(file, file, old, patch, CONTEXT)
        .forEach(console().out()::println);
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
