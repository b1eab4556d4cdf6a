package deckle.cli;

import deckle.build.Build;
import deckle.build.Options;
import deckle.build.Outcome;
import deckle.compose.CardChoice;
import deckle.diag.Diagnostics;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deckle build}. */
@Command(name = "build", description = "Bring every output of a library up to date.")
final class BuildCommand extends Deckle.Part implements Callable<Integer> {

  @Parameters(
      paramLabel = "LIBRARY",
      arity = "0..1",
      defaultValue = "decks",
      description = "Folder with the decks (${DEFAULT-VALUE}).")
  private String library;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Where the outputs go (${DEFAULT-VALUE}).")
  private String output;

  @Option(
      names = "--only",
      paramLabel = "GLOB",
      defaultValue = "**",
      description =
          "Only outputs whose path or folder matches, such as 'magnesium' or '*/key.pdf'.")
  private String only;

  @Option(names = "--jobs", paramLabel = "N", description = "Outputs made at the same time.")
  private Integer jobs;

  @Option(names = "--strict", description = "Count warnings as errors.")
  private boolean strict;

  @Option(names = "--simplex", description = "No blank backs: for printing on one side.")
  private boolean simplex;

  @Option(names = "--split", description = "A file for each form of a quiz.")
  private boolean split;

  @Option(names = "--json", description = "Say what was done as JSON.")
  private boolean json;

  @Mixin private PrintOptions print;

  @Mixin private CardPrintOptions cards;

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Diagnostics diagnostics = new Diagnostics(strict);
    Glob glob = new Glob(only);
    Options options =
        new Options(
            glob,
            simplex,
            split,
            jobs(),
            strict,
            print.look(),
            print.paper(),
            cards.options(CardChoice.ALL, console()),
            console().build(),
            Optional.empty());
    Bar bar = new Bar(console(), json);
    Outcome outcome =
        Build.run(
            Places.library(console(), library),
            Places.output(console(), output),
            output,
            options,
            bar,
            diagnostics);
    bar.done();
    long millis = (System.nanoTime() - start) / 1_000_000;
    Summary summary = new Summary(outcome, diagnostics.sorted(), millis);
    if (json) {
      console().out().println(summary.json());
    } else {
      summary.print(console());
    }
    if (!glob.matchedAny() && !diagnostics.hasErrors()) {
      throw new Faults.Wrong("no output matches `" + only + "`");
    }
    return Faults.of(diagnostics.hasErrors());
  }

  private int jobs() {
    int wanted = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    if (wanted < 1) {
      throw new Faults.Wrong("`--jobs` takes a number from 1");
    }
    return wanted;
  }
}
