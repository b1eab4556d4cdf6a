package deckle.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when a command cannot be carried out, and its exit code. */
final class Faults {

  static final int DONE = 0;
  static final int DECKS = 1;
  static final int USAGE = 2;
  static final int OURS = 70;

  private Faults() {}

  /** As `--help` lists them. */
  static Map<String, String> exitCodes() {
    Map<String, String> codes = new TreeMap<>();
    codes.put(String.valueOf(DONE), "done");
    codes.put(String.valueOf(DECKS), "the decks have errors, or a file could not be written");
    codes.put(String.valueOf(USAGE), "the command line is wrong");
    codes.put(String.valueOf(OURS), "a bug of Deckle");
    return codes;
  }

  /** A file system that refuses is nobody's bug; everything else that gets here is ours. */
  static int report(Exception e, Console console) {
    if (e instanceof Wrong wrong) {
      console.err().println("error: " + wrong.getMessage());
      return USAGE;
    }
    if (e instanceof IOException io) {
      console.err().println("error: " + inWords(io, console));
      console.err().println("  hint: nothing is lost; mend the cause and run the command again");
      return DECKS;
    }
    if (e instanceof InvalidPathException path) {
      console.err().println("error: `" + path.getInput() + "` cannot be the name of a file here");
      console.err().println("  hint: what is not ASCII needs a locale of UTF-8: `LC_ALL=C.UTF-8`");
      return USAGE;
    }
    console.err().println("error: this is a bug of Deckle; please report it with what follows");
    e.printStackTrace(console.err());
    return OURS;
  }

  static int usage(ParameterException e, Console console) {
    console.err().println("error: " + inWords(e));
    boolean suggested = UnmatchedArgumentException.printSuggestions(e, console.errWriter());
    if (!suggested) {
      String name = e.getCommandLine().getCommandSpec().qualifiedName();
      console.err().println("  hint: see `" + name + " --help`");
    }
    return USAGE;
  }

  private static String inWords(ParameterException e) {
    boolean number = e.getArgSpec() instanceof OptionSpec spec && isNumber(spec.type());
    return number && e.getCause() != null
        ? "`" + ((OptionSpec) e.getArgSpec()).longestName() + "` takes a whole number"
        : e.getMessage();
  }

  private static boolean isNumber(Class<?> type) {
    return Number.class.isAssignableFrom(type);
  }

  private static String inWords(IOException e, Console console) {
    String file = e instanceof FileSystemException fs ? "`" + shown(fs, console) + "`" : "";
    if (e instanceof NoSuchFileException) {
      return "there is no " + file;
    }
    if (e instanceof AccessDeniedException) {
      return "no permission to write or read " + file;
    }
    if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
      return file + " is not a folder";
    }
    if (e instanceof FileSystemException fs && fs.getReason() != null) {
      return file + ": " + fs.getReason();
    }
    return "a file could not be read or written: " + e.getMessage();
  }

  /** As the person may have written it, not as the machine knows it. */
  private static String shown(FileSystemException e, Console console) {
    Path file = Path.of(String.valueOf(e.getFile()));
    Path shown = file.startsWith(console.folder()) ? console.folder().relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }

  /** A command line that says something impossible. */
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1;

    Wrong(String message) {
      super(message);
    }
  }

  static int of(boolean errors) {
    return errors ? DECKS : DONE;
  }
}
