package deckle.cli;

import deckle.build.Build;
import deckle.build.CardChanges;
import deckle.build.CardOptions;
import deckle.build.Options;
import deckle.build.Outcome;
import deckle.build.Product;
import deckle.cli.Syntax.Kind;
import deckle.cli.Syntax.Operand;
import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.quiz.Blueprint;
import deckle.read.Library;
import deckle.read.Manifest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A command that makes some outputs of single decks, without their library's manifest. */
abstract sealed class SingleCommand implements Command {

  private static final String OFFICE = "--office";

  abstract List<Product> products(Arguments arguments);

  /** Who writes the deck's quiz. */
  Optional<String> roster(Arguments arguments) {
    return Optional.empty();
  }

  /** What is asked of flashcards. */
  CardOptions cards(Arguments arguments, Console console) throws IOException {
    return CardOptions.NONE;
  }

  /** What is asked of a deck's quiz. */
  Manifest.OwnQuiz quiz(Arguments arguments) {
    return Manifest.OwnQuiz.USUAL;
  }

  /** What all of them can be told. */
  static Syntax syntax(String name, String description) {
    return new Syntax(name, description)
        .operand(
            new Operand("DECK", 1, Operand.MANY, Optional.empty(), "Deck files, or ids in decks/."))
        .output("output", "Where the outputs go, in a folder for each deck (${DEFAULT-VALUE}).")
        .toggle("--strict", "Count warnings as errors.")
        .and(PrintOptions.ALL);
  }

  private Manifest.Settings settings(Arguments arguments) {
    return new Manifest.Settings(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            products(arguments).stream().map(Product::word).toList(),
            Manifest.Cards.ANY,
            quiz(arguments))
        .writtenBy(roster(arguments).map(file -> new Manifest.RosterFile(file, Span.none())));
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    Diagnostics diagnostics = new Diagnostics(arguments.has("--strict"));
    List<String> made = new ArrayList<>();
    int failed = 0;
    int fresh = 0;
    int pages = 0;
    int warnings = 0;
    CardChanges changes = CardChanges.NONE;
    long start = System.nanoTime();
    for (String deck : arguments.operands()) {
      Outcome outcome = make(deck, arguments, console, diagnostics);
      made.addAll(outcome.made());
      failed += outcome.failed();
      fresh += outcome.fresh();
      pages += outcome.pages();
      changes = changes.and(outcome.cards());
      warnings = outcome.warnings();
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    Outcome all = new Outcome(made, failed, fresh, List.of(), pages, warnings, changes);
    new Summary(all, diagnostics.sorted(), millis).print(console);
    return Faults.of(diagnostics.hasErrors());
  }

  private Outcome make(String deck, Arguments arguments, Console console, Diagnostics diagnostics)
      throws IOException {
    String output = arguments.first("--output");
    Options options =
        new Options(
            any -> true,
            false,
            false,
            Runtime.getRuntime().availableProcessors(),
            arguments.has("--strict"),
            PrintOptions.look(arguments),
            PrintOptions.paper(arguments),
            cards(arguments, console),
            console.build(),
            Optional.of(Manifest.of(settings(arguments))));
    Library library = Places.deck(console, deck);
    return Build.run(
        roster(arguments).map(file -> Places.lent(console, library, file)).orElse(library),
        Places.output(console, output),
        output,
        options,
        new Bar(console, true),
        diagnostics);
  }

  /** {@code deckle quiz}. */
  static final class OfQuiz extends SingleCommand {

    @Override
    public Syntax syntax() {
      return syntax("quiz", "Make a quiz of a deck, its key and forms.json.")
          .option("--forms", Kind.NUMBER, "N", "How many forms (2).")
          .option("--count", Kind.NUMBER, "N", "How many questions (up to 20).")
          .option("--seed", Kind.LARGE_NUMBER, "S", "Another seed, another quiz (1).")
          .toggle("--drawn", "Each form draws its own questions.")
          .option(
              "--roster",
              Kind.TEXT,
              "FILE",
              "Make a gradebook for the students of a CSV file or workbook: name, id, form.")
          .toggle(OFFICE, "Make them for Word too, and a gradebook for Excel.");
    }

    @Override
    Optional<String> roster(Arguments arguments) {
      return arguments.text("--roster");
    }

    @Override
    List<Product> products(Arguments arguments) {
      List<Product> products = new ArrayList<>(List.of(Product.QUIZ, Product.KEY, Product.FORMS));
      if (arguments.has(OFFICE)) {
        products.addAll(List.of(Product.QUIZ_DOCX, Product.KEY_DOCX));
      }
      if (arguments.has(OFFICE) || roster(arguments).isPresent()) {
        products.add(Product.GRADEBOOK);
      }
      return products;
    }

    @Override
    Manifest.OwnQuiz quiz(Arguments arguments) {
      OptionalInt forms = positive("--forms", arguments);
      return new Manifest.OwnQuiz(
          forms.isEmpty() ? List.of() : Blueprint.formNames(forms.getAsInt()),
          positive("--count", arguments),
          arguments.large("--seed"),
          arguments.has("--drawn"));
    }

    private static OptionalInt positive(String option, Arguments arguments) {
      OptionalInt value = arguments.number(option);
      if (value.isPresent() && value.getAsInt() < 1) {
        throw new Faults.Wrong("`" + option + "` takes a number from 1");
      }
      return value;
    }
  }

  /** {@code deckle handout}. */
  static final class OfHandout extends SingleCommand {

    @Override
    public Syntax syntax() {
      return syntax("handout", "Make the handout of a deck.")
          .toggle(OFFICE, "Make it for Word too, slides for PowerPoint and a bank for Excel.");
    }

    @Override
    List<Product> products(Arguments arguments) {
      return arguments.has(OFFICE)
          ? List.of(Product.HANDOUT, Product.HANDOUT_DOCX, Product.REVIEW, Product.BANK)
          : List.of(Product.HANDOUT);
    }
  }

  /** {@code deckle cards}. */
  static final class OfCards extends SingleCommand {

    @Override
    public Syntax syntax() {
      return syntax("cards", "Make the flashcards of a deck, to print and for Anki.")
          .and(CardPrintOptions.ALL)
          .and(BackOffset.ALL)
          .and(ChoiceOptions.ALL);
    }

    @Override
    CardOptions cards(Arguments arguments, Console console) throws IOException {
      return CardPrintOptions.options(ChoiceOptions.choice(arguments), arguments, console);
    }

    @Override
    List<Product> products(Arguments arguments) {
      return List.of(Product.CARDS, Product.ANKI, Product.APKG);
    }
  }
}
