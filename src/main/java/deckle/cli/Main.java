package deckle.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the program starts; the only place that sees the machine's settings. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    Console console =
        new Console(
            utf8(new StandardOutput(new FileOutputStream(FileDescriptor.out))),
            utf8(new FileOutputStream(FileDescriptor.err)),
            Path.of(""),
            settings(),
            "yes".equals(System.getProperty("deckle.terminal")),
            System.getProperty("deckle.build", Deckle.VERSION));
    int exit = run(console, arguments);
    console.err().flush();
    System.exit(exit);
  }

  /** Runs one command and gives back its exit code; what could not be printed was not done. */
  static int run(Console console, String... arguments) {
    Silence.keep();
    int exit = Deckle.run(console, arguments);
    if (console.out().checkError()) {
      console.err().println("error: not all that was to be printed could be written");
      return exit == Faults.DONE ? Faults.DECKS : exit;
    }
    return exit;
  }

  /** Where the system wants it: XDG, Windows, or what XDG falls back to. */
  static Path settings() {
    for (String name : new String[] {"XDG_CONFIG_HOME", "APPDATA"}) {
      String folder = System.getenv(name);
      if (folder != null && !folder.isBlank()) {
        return Path.of(folder);
      }
    }
    return Path.of(System.getProperty("user.home"), ".config");
  }

  private static PrintStream utf8(OutputStream out) {
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }
}
