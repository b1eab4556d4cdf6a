package deckle.cli;

import deckle.build.Build;
import deckle.build.Options;
import deckle.build.Outcome;
import deckle.cli.Syntax.Kind;
import deckle.cli.Syntax.Operand;
import deckle.compose.CardChoice;
import deckle.diag.Diagnostics;
import java.io.IOException;
import java.util.Optional;

/** {@code deckle build}. */
final class BuildCommand implements Command {

  @Override
  public Syntax syntax() {
    return new Syntax("build", "Bring every output of a library up to date.")
        .operand(
            new Operand(
                "LIBRARY", 0, 1, Optional.of("decks"), "Folder with the decks (${DEFAULT-VALUE})."))
        .output("output", "Where the outputs go (${DEFAULT-VALUE}).")
        .option(
            "--only",
            Kind.TEXT,
            "GLOB",
            "Only outputs whose path or folder matches, such as 'magnesium' or '*/key.pdf'.")
        .option("--jobs", Kind.NUMBER, "N", "Outputs made at the same time.")
        .toggle("--strict", "Count warnings as errors.")
        .toggle("--simplex", "No blank backs: for printing on one side.")
        .toggle("--split", "A file for each form of a quiz.")
        .toggle("--json", "Say what was done as JSON.")
        .and(PrintOptions.ALL)
        .and(CardPrintOptions.ALL)
        .and(BackOffset.ALL);
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    long start = System.nanoTime();
    boolean json = arguments.has("--json");
    String only = arguments.text("--only").orElse("**");
    Diagnostics diagnostics = new Diagnostics(arguments.has("--strict"));
    Glob glob = new Glob(only);
    String output = arguments.first("--output");
    Options options = options(arguments, glob, console);
    Bar bar = new Bar(console, json);
    Outcome outcome =
        Build.run(
            Places.library(console, arguments.operands().get(0)),
            Places.output(console, output),
            output,
            options,
            bar,
            diagnostics);
    bar.done();
    long millis = (System.nanoTime() - start) / 1_000_000;
    Summary summary = new Summary(outcome, diagnostics.sorted(), millis);
    if (json) {
      console.out().println(summary.json());
    } else {
      summary.print(console);
    }
    if (!glob.matchedAny() && !diagnostics.hasErrors()) {
      throw new Faults.Wrong("no output matches `" + only + "`");
    }
    return Faults.of(diagnostics.hasErrors());
  }

  private static Options options(Arguments arguments, Glob glob, Console console)
      throws IOException {
    return new Options(
        glob,
        arguments.has("--simplex"),
        arguments.has("--split"),
        jobs(arguments),
        arguments.has("--strict"),
        PrintOptions.look(arguments),
        PrintOptions.paper(arguments),
        CardPrintOptions.options(CardChoice.ALL, arguments, console),
        console.build(),
        Optional.empty());
  }

  private static int jobs(Arguments arguments) {
    int wanted = arguments.number("--jobs").orElse(Runtime.getRuntime().availableProcessors());
    if (wanted < 1) {
      throw new Faults.Wrong("`--jobs` takes a number from 1");
    }
    return wanted;
  }
}
