package deckle.cli;

import deckle.build.FolderLibrary;
import deckle.cli.Syntax.Kind;
import deckle.cli.Syntax.Operand;
import deckle.cli.Syntax.Option;
import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.diag.Report;
import deckle.diag.Source;
import deckle.read.Imported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code deckle import}. */
final class ImportCommand implements Command {

  private static final String OUTPUT = "--output";
  private static final String REPLACE = "--replace";
  private static final String DECK = "([a-z0-9-]+)\\.ya?ml";

  @Override
  public Syntax syntax() {
    return new Syntax("import", "Make a deck of a workbook or of what Anki exported.")
        .operand(
            new Operand(
                "FILE",
                1,
                1,
                Optional.empty(),
                "A workbook of questions, an Anki package, or notes as a text file."))
        .and(
            List.of(
                new Option(
                    List.of("-o", OUTPUT),
                    Kind.TEXT,
                    "DECK",
                    Optional.empty(),
                    "The deck to write, such as decks/cells.yaml.")))
        .toggle(REPLACE, "Write it even if it is there already.");
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    String file = arguments.operands().get(0);
    String output =
        arguments
            .text(OUTPUT)
            .orElseThrow(
                () -> new Faults.Wrong("where shall the deck go? Say it: `-o decks/NAME.yaml`"));
    Path deck = console.folder().resolve(output);
    String id = id(output, deck.getFileName().toString());
    Path from = readable(console.folder().resolve(file), file);
    if (Files.exists(deck, LinkOption.NOFOLLOW_LINKS) && !arguments.has(REPLACE)) {
      throw new Faults.Wrong("`" + output + "` is there already; `--replace` writes it anew");
    }
    Diagnostics diagnostics = new Diagnostics();
    Foreign kind = Foreign.of(from);
    FolderLibrary library = new FolderLibrary(deck.toAbsolutePath().getParent(), "");
    Optional<Imported> imported =
        kind.read(from, new Foreign.NewPlace(file, id, library), diagnostics);
    console.err().print(Report.of(diagnostics.sorted()));
    if (imported.isEmpty()) {
      return Faults.DECKS;
    }
    NewDeck made = new NewDeck(imported.get(), deck, output, library);
    if (!made.isSmallEnough()) {
      return tooLarge(file, kind, console);
    }
    made.write(arguments.has(REPLACE));
    report(imported.get(), output, console);
    return Faults.DONE;
  }

  private static int tooLarge(String file, Foreign kind, Console console) {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.error(
        new Source(file, "").whole(),
        "the deck would be larger than 3 MB, and Deckle reads none such",
        kind.smaller());
    console.err().print(Report.of(diagnostics.sorted()));
    return Faults.DECKS;
  }

  private static String id(String output, String name) {
    if (!name.matches(DECK) || name.matches("deckle\\.ya?ml")) {
      throw new Faults.Wrong(
          "`"
              + output
              + "` is no name of a deck; use small letters, digits and `-`, and `.yaml` at its end");
    }
    return name.replaceFirst(DECK, "$1");
  }

  private static Path readable(Path path, String file) throws IOException {
    if (Files.isDirectory(path)) {
      throw new Faults.Wrong("`" + file + "` is a folder; `deckle import` takes a file");
    }
    if (!Files.isRegularFile(path)) {
      throw new NoSuchFileException(file);
    }
    if (file.matches("(?i).*\\.ya?ml")) {
      throw new Faults.Wrong(
          "`"
              + file
              + "` is YAML, as decks are; copy it into `decks`, and `deckle check` reads it");
    }
    return path;
  }

  private static void report(Imported imported, String output, Console console) {
    Deck deck = imported.deck();
    List<String> kept = new ArrayList<>();
    count(kept, deck.facts().size(), "fact");
    count(kept, (int) deck.questions().count(), "question");
    count(kept, deck.topics().size(), "topic");
    count(kept, imported.files().size(), "picture");
    console.out().println("made " + output + ": " + String.join(", ", kept));
    imported.report().forEach(console.out()::println);
  }

  private static void count(List<String> counts, int count, String noun) {
    if (count > 0) {
      counts.add(count + " " + noun + (count == 1 ? "" : "s"));
    }
  }
}
