package deckle.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** The program itself: what `deckle` without a command says. */
@Command(
    name = "deckle",
    version = "deckle " + Deckle.VERSION,
    mixinStandardHelpOptions = true,
    description = "Turns decks of facts and questions into paper.",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the decks have errors, or a file could not be written",
      "2:the command line is wrong",
      "70:a bug of Deckle"
    })
final class Deckle implements Runnable {

  static final String VERSION = "0.1.0";

  /** By name, in the order in which they are listed. */
  private static final Map<String, Class<? extends Part>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("build", BuildCommand.class);
    COMMANDS.put("check", CheckCommand.class);
    COMMANDS.put("quiz", SingleCommand.OfQuiz.class);
    COMMANDS.put("handout", SingleCommand.OfHandout.class);
    COMMANDS.put("cards", SingleCommand.OfCards.class);
    COMMANDS.put("calibrate", CalibrateCommand.class);
    COMMANDS.put("tidy", TidyCommand.class);
    COMMANDS.put("new", NewCommand.class);
    COMMANDS.put("formats", FormatsCommand.class);
    COMMANDS.put("schema", SchemaCommand.class);
  }

  private final Console console;

  Deckle(Console console) {
    this.console = console;
  }

  /**
   * The command line for these arguments. A command that they name is the only one that is set up,
   * for picocli looks into each by reflection; who names none may want to see them all.
   */
  CommandLine commandLine(String... arguments) {
    CommandLine line = new CommandLine(this);
    String named = arguments.length == 0 ? "" : arguments[0];
    COMMANDS.forEach(
        (name, command) -> {
          if (name.equals(named) || !COMMANDS.containsKey(named)) {
            line.addSubcommand(name, command);
          }
        });
    return line;
  }

  Console console() {
    return console;
  }

  @Override
  public void run() {
    commandLine().usage(console.out());
  }

  /** What every command has: the way to the console. */
  @Command(mixinStandardHelpOptions = true)
  abstract static class Part {
    @ParentCommand private Deckle deckle;

    Console console() {
      return deckle.console();
    }
  }
}
