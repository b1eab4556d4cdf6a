package deckle.cli;

import deckle.build.Build;
import deckle.build.CardOptions;
import deckle.build.Options;
import deckle.build.Outcome;
import deckle.build.Product;
import deckle.diag.Diagnostics;
import deckle.quiz.Blueprint;
import deckle.read.Manifest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that makes some outputs of single decks, without their library's manifest. */
abstract sealed class SingleCommand extends Deckle.Part implements Callable<Integer> {

  @Parameters(paramLabel = "DECK", arity = "1..*", description = "Deck files, or ids in decks/.")
  private List<String> decks;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Where the outputs go, in a folder for each deck (${DEFAULT-VALUE}).")
  private String output;

  @Option(names = "--strict", description = "Count warnings as errors.")
  private boolean strict;

  @Mixin private PrintOptions print;

  abstract List<Product> products();

  /** What is asked of flashcards. */
  CardOptions cards() throws IOException {
    return CardOptions.NONE;
  }

  /** What is asked of a deck's quiz. */
  Manifest.OwnQuiz quiz() {
    return Manifest.OwnQuiz.USUAL;
  }

  private Manifest.Settings settings() {
    return new Manifest.Settings(
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        products().stream().map(Product::word).toList(),
        Manifest.Cards.ANY,
        quiz());
  }

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics(strict);
    List<String> made = new ArrayList<>();
    int failed = 0;
    int fresh = 0;
    int pages = 0;
    int warnings = 0;
    long start = System.nanoTime();
    for (String deck : decks) {
      Outcome outcome = make(deck, diagnostics);
      made.addAll(outcome.made());
      failed += outcome.failed();
      fresh += outcome.fresh();
      pages += outcome.pages();
      warnings = outcome.warnings();
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    Outcome all = new Outcome(made, failed, fresh, List.of(), pages, warnings);
    new Summary(all, diagnostics.sorted(), millis).print(console());
    return Faults.of(diagnostics.hasErrors());
  }

  private Outcome make(String deck, Diagnostics diagnostics) throws IOException {
    Options options =
        new Options(
            any -> true,
            false,
            false,
            Runtime.getRuntime().availableProcessors(),
            strict,
            print.look(),
            print.paper(),
            cards(),
            console().build(),
            Optional.of(manifest()));
    Bar silent = new Bar(console(), true);
    return Build.run(
        Places.deck(console(), deck),
        Places.output(console(), output),
        output,
        options,
        silent,
        diagnostics);
  }

  private Manifest manifest() {
    Manifest.Settings settings = settings();
    return Manifest.of(settings);
  }

  /** {@code deckle quiz}. */
  @Command(name = "quiz", description = "Make a quiz of a deck, its key and forms.json.")
  static final class OfQuiz extends SingleCommand {

    @Option(names = "--forms", paramLabel = "N", description = "How many forms (2).")
    private Integer forms;

    @Option(names = "--count", paramLabel = "N", description = "How many questions (up to 20).")
    private Integer count;

    @Option(names = "--seed", paramLabel = "S", description = "Another seed, another quiz (1).")
    private Long seed;

    @Option(names = "--drawn", description = "Each form draws its own questions.")
    private boolean drawn;

    @Override
    List<Product> products() {
      return List.of(Product.QUIZ, Product.KEY, Product.FORMS);
    }

    @Override
    Manifest.OwnQuiz quiz() {
      positive("--forms", forms);
      positive("--count", count);
      return new Manifest.OwnQuiz(
          forms == null ? List.of() : Blueprint.formNames(forms),
          count == null ? OptionalInt.empty() : OptionalInt.of(count),
          seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
          drawn);
    }

    private static void positive(String option, Integer value) {
      if (value != null && value < 1) {
        throw new Faults.Wrong("`" + option + "` takes a number from 1");
      }
    }
  }

  /** {@code deckle handout}. */
  @Command(name = "handout", description = "Make the handout of a deck.")
  static final class OfHandout extends SingleCommand {
    @Override
    List<Product> products() {
      return List.of(Product.HANDOUT);
    }
  }

  /** {@code deckle cards}. */
  @Command(name = "cards", description = "Make the flashcards of a deck, to print and for Anki.")
  static final class OfCards extends SingleCommand {

    @Mixin private CardPrintOptions print;

    @Mixin private ChoiceOptions choice;

    @Override
    CardOptions cards() throws IOException {
      return print.options(choice.choice(), console());
    }

    @Override
    List<Product> products() {
      return List.of(Product.CARDS, Product.ANKI);
    }
  }
}
