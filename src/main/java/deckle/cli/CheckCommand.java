package deckle.cli;

import deckle.build.CardOptions;
import deckle.build.Check;
import deckle.build.Options;
import deckle.cli.Syntax.Operand;
import deckle.diag.Diagnostics;
import deckle.diag.Report;
import deckle.diag.Severity;
import deckle.read.Library;
import deckle.read.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** {@code deckle check}. */
final class CheckCommand implements Command {

  private static final String STRICT = "--strict";
  private static final String PAGES = "--pages";

  @Override
  public Syntax syntax() {
    return new Syntax("check", "Say what is wrong with decks, and write nothing.")
        .operand(
            new Operand(
                "PATH",
                0,
                Operand.MANY,
                Optional.of("decks"),
                "Decks, or folders of decks (${DEFAULT-VALUE})."))
        .toggle(STRICT, "Count warnings as errors.")
        .toggle(PAGES, "Set every page too, which takes as long as a build.");
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    boolean strict = arguments.has(STRICT);
    Diagnostics diagnostics = new Diagnostics(strict);
    int decks = 0;
    for (String path : arguments.operands()) {
      Options options = options(console, strict, manifest(console, path));
      decks += Check.run(library(console, path), options, arguments.has(PAGES), diagnostics);
    }
    console.err().print(Report.of(diagnostics.sorted()));
    long faults = diagnostics.sorted().stream().filter(d -> d.severity() != Severity.NOTE).count();
    console
        .out()
        .println(
            decks
                + (decks == 1 ? " deck, " : " decks, ")
                + (faults == 0 ? "nothing to complain of" : faults + " to mend"));
    return Faults.of(diagnostics.hasErrors());
  }

  private static boolean isFolder(Console console, String path) {
    return Files.isDirectory(console.folder().resolve(path));
  }

  private static Library library(Console console, String path) {
    return isFolder(console, path) ? Places.library(console, path) : Places.deck(console, path);
  }

  private static Optional<Manifest> manifest(Console console, String path) {
    return isFolder(console, path) ? Optional.empty() : Optional.of(Manifest.NONE);
  }

  private static Options options(Console console, boolean strict, Optional<Manifest> manifest) {
    return new Options(
        any -> true,
        false,
        false,
        1,
        strict,
        Optional.empty(),
        Optional.empty(),
        CardOptions.NONE,
        console.build(),
        manifest);
  }
}
