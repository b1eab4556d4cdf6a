package deckle.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The program itself: its commands by name. */
final class Deckle {

  static final String VERSION = "0.1.0";

  /** In the order in which they are listed. */
  static final List<String> COMMANDS =
      List.of(
          "build",
          "check",
          "quiz",
          "handout",
          "cards",
          "calibrate",
          "import",
          "tidy",
          "new",
          "formats",
          "schema");

  private Deckle() {}

  /** The command of a name; only the one that is asked for is set up. */
  static Optional<Command> command(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "build" -> new BuildCommand();
          case "check" -> new CheckCommand();
          case "quiz" -> new SingleCommand.OfQuiz();
          case "handout" -> new SingleCommand.OfHandout();
          case "cards" -> new SingleCommand.OfCards();
          case "calibrate" -> new CalibrateCommand();
          case "import" -> new ImportCommand();
          case "tidy" -> new TidyCommand();
          case "new" -> new NewCommand();
          case "formats" -> new FormatsCommand();
          case "schema" -> new SchemaCommand();
          default -> null;
        });
  }

  /** Runs what a command line says and gives back the exit code. */
  static int run(Console console, String... words) {
    Optional<Command> command = words.length == 0 ? Optional.empty() : command(words[0]);
    if (command.isPresent()) {
      String[] rest = Arrays.copyOfRange(words, 1, words.length);
      Optional<Arguments> plain = PlainLine.read(command.get().syntax(), rest);
      if (plain.isPresent()) {
        return run(command.get(), plain.get(), console);
      }
    }
    return new OtherLine(console).run(words);
  }

  static int run(Command command, Arguments arguments, Console console) {
    try {
      return command.run(arguments, console);
    } catch (IOException | RuntimeException e) {
      return Faults.report(e, console);
    }
  }
}
