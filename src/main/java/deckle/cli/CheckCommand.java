package deckle.cli;

import deckle.build.CardOptions;
import deckle.build.Check;
import deckle.build.Options;
import deckle.diag.Diagnostics;
import deckle.diag.Report;
import deckle.diag.Severity;
import deckle.read.Library;
import deckle.read.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deckle check}. */
@Command(name = "check", description = "Say what is wrong with decks, and write nothing.")
final class CheckCommand extends Deckle.Part implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      defaultValue = "decks",
      description = "Decks, or folders of decks (${DEFAULT-VALUE}).")
  private List<String> paths;

  @Option(names = "--strict", description = "Count warnings as errors.")
  private boolean strict;

  @Option(names = "--pages", description = "Set every page too, which takes as long as a build.")
  private boolean pages;

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics(strict);
    int decks = 0;
    for (String path : paths) {
      decks += check(path, diagnostics);
    }
    console().err().print(Report.of(diagnostics.sorted()));
    long faults = diagnostics.sorted().stream().filter(d -> d.severity() != Severity.NOTE).count();
    console()
        .out()
        .println(
            decks
                + (decks == 1 ? " deck, " : " decks, ")
                + (faults == 0 ? "nothing to complain of" : faults + " to mend"));
    return Faults.of(diagnostics.hasErrors());
  }

  private int check(String path, Diagnostics diagnostics) throws IOException {
    boolean folder = Files.isDirectory(console().folder().resolve(path));
    Library library = folder ? Places.library(console(), path) : Places.deck(console(), path);
    Optional<Manifest> manifest = folder ? Optional.empty() : Optional.of(Manifest.NONE);
    Options options =
        new Options(
            any -> true,
            false,
            false,
            1,
            strict,
            Optional.empty(),
            Optional.empty(),
            CardOptions.NONE,
            console().build(),
            manifest);
    return Check.run(library, options, pages, diagnostics);
  }
}
