package deckle.cli;

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
    },
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      SingleCommand.OfQuiz.class,
      SingleCommand.OfHandout.class,
      SingleCommand.OfCards.class,
      CalibrateCommand.class,
      TidyCommand.class,
      NewCommand.class,
      FormatsCommand.class,
      SchemaCommand.class
    })
final class Deckle implements Runnable {

  static final String VERSION = "0.1.0";

  private final Console console;

  Deckle(Console console) {
    this.console = console;
  }

  Console console() {
    return console;
  }

  @Override
  public void run() {
    picocli.CommandLine.usage(this, console.out());
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
