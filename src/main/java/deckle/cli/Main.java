package deckle.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Where the program starts; the only place that sees the machine's settings. */
public final class Main {

  /** What the libraries think of a damaged font or picture; Deckle says it in its own words. */
  private static final List<Logger> LIBRARIES =
      List.of(Logger.getLogger("org.apache"), Logger.getLogger("com.github.weisj"));

  private Main() {}

  public static void main(String[] arguments) {
    Console console =
        new Console(
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            Path.of(""),
            settings(),
            "yes".equals(System.getProperty("deckle.terminal")),
            System.getProperty("deckle.build", Deckle.VERSION));
    int exit = run(console, arguments);
    console.out().flush();
    console.err().flush();
    System.exit(exit);
  }

  /** Runs one command and gives back its exit code. */
  static int run(Console console, String... arguments) {
    LIBRARIES.forEach(library -> library.setLevel(Level.OFF));
    CommandLine line = new Deckle(console).commandLine(arguments);
    line.setOut(console.outWriter()).setErr(console.errWriter());
    line.setExecutionExceptionHandler((e, command, parsed) -> Faults.report(e, console));
    line.setParameterExceptionHandler((e, args) -> Faults.usage(e, console));
    return line.execute(arguments);
  }

  /** Where the system wants it: XDG, Windows, or what XDG falls back to. */
  static Path settings() {
    return Stream.of("XDG_CONFIG_HOME", "APPDATA")
        .map(System::getenv)
        .filter(folder -> folder != null && !folder.isBlank())
        .map(Path::of)
        .findFirst()
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".config"));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
