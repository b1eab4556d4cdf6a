package deckle.cli;

import deckle.SampleDecks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Markdown file with commands in it. Every heading starts with a fresh folder that holds only a
 * copy of the sample {@code decks}; a block {@code ```yaml decks/x.yaml} writes a file there, and
 * {@code ```xlsx x.xlsx} a workbook that is typed as {@link TypedWorkbook} reads it; a block {@code
 * ```console} holds commands after {@code $}, and below each its output, lines of {@code err} after
 * {@code 2>}, and {@code =>} the exit code where it is not 0.
 */
final class Transcript {

  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^(#+ .*?$)|^```([a-z]+)(?: ([^\\n]+))?\\n(.*?)^```$");

  private static final Pattern COMMAND = Pattern.compile("(?m)^(\\$ .*)\n((?:(?!\\$ ).*\n)*)");

  private Path folder;

  private Transcript() {}

  /** The same file with what the commands answer now. */
  static String replay(String markdown) {
    Transcript transcript = new Transcript();
    try {
      transcript.fresh();
      return BLOCK.matcher(markdown).replaceAll(m -> Matcher.quoteReplacement(transcript.block(m)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      transcript.forget();
    }
  }

  private String block(MatchResult block) {
    try {
      if (block.group(1) != null) {
        fresh();
        return block.group();
      }
      String name = block.group(3);
      if (block.group(2).equals("console")) {
        return "```console\n" + commands(block.group(4)) + "```";
      }
      if (name != null) {
        write(name, block.group(2), block.group(4));
      }
      return block.group();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String name, String kind, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    boolean workbook = kind.equals("xlsx");
    byte[] text = content.getBytes(StandardCharsets.UTF_8);
    Files.write(file, workbook ? TypedWorkbook.of(content) : text);
  }

  private String commands(String block) {
    return COMMAND
        .matcher(block)
        .replaceAll(m -> Matcher.quoteReplacement(m.group(1) + "\n" + answer(m)));
  }

  /** Only Deckle's own commands are run. */
  private String answer(MatchResult command) {
    String line = command.group(1).substring(2);
    boolean ours = line.startsWith("deckle ") || line.startsWith("./deckle ");
    return ours ? run(line) : command.group(2);
  }

  private String run(String command) {
    List<String> words = words(command);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(print(out), print(err), folder, folder.resolve("settings"), false, "test");
    int exit = Main.run(console, words.subList(1, words.size()).toArray(String[]::new));
    console.out().flush();
    console.err().flush();
    String code = exit == 0 ? "" : "=> " + exit + "\n";
    return text(out)
        + text(err)
            .lines()
            .map(line -> ("2> " + line).stripTrailing() + "\n")
            .collect(Collectors.joining())
        + code;
  }

  private static List<String> words(String command) {
    return Pattern.compile("'([^']*)'|(\\S+)")
        .matcher(command)
        .results()
        .map(word -> word.group(1) != null ? word.group(1) : word.group(2))
        .toList();
  }

  private static PrintStream print(ByteArrayOutputStream out) {
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }

  /** How long it took is nobody's expectation. */
  private static String text(ByteArrayOutputStream out) {
    return out.toString(StandardCharsets.UTF_8)
        .replaceAll("\\d+\\.\\d s\\b", "0.0 s")
        .replaceAll("\"milliseconds\" : \\d+", "\"milliseconds\" : 0");
  }

  private void fresh() throws IOException {
    forget();
    folder = Files.createTempDirectory("deckle-case");
    Path library = SampleDecks.FOLDER;
    try (Stream<Path> files = Files.walk(library)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("decks").resolve(library.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private void forget() {
    if (folder == null) {
      return;
    }
    try {
      Files.walkFileTree(folder, new Eraser());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes a folder and all in it. */
  private static final class Eraser extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes any) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
      Files.delete(dir);
      return FileVisitResult.CONTINUE;
    }
  }
}
