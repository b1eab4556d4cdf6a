package deckle;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.build.FolderLibrary;
import deckle.compose.Flashcards;
import deckle.compose.Handout;
import deckle.compose.KeyPaper;
import deckle.compose.QuizPaper;
import deckle.deck.Deck;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.doc.CardPrinting;
import deckle.doc.Document;
import deckle.doc.Look;
import deckle.doc.Look.Paper;
import deckle.page.Layout;
import deckle.page.PageFaults;
import deckle.page.PageFaults.Sort;
import deckle.quiz.Assembly;
import deckle.quiz.Blueprint;
import deckle.quiz.Form;
import deckle.quiz.Quiz;
import deckle.read.Manifest;
import deckle.read.yaml.DeckNames;
import deckle.read.yaml.Looks;
import deckle.read.yaml.ManifestReader;
import deckle.read.yaml.Stocks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page of the sample library as it would be printed, in every look, without a fault. */
class SoundPagesTest {

  /** A look in which everything is laid out. */
  private record Printed(Look look) {

    Sort pages() {
      return withType(Sort.pages(look));
    }

    /** Words on cards shrink until they fit. */
    Sort cards() {
      return withType(Sort.cards(look));
    }

    private Sort withType(Sort sort) {
      return sort.withType(look.type().smallest(), look.type().smallestScript());
    }

    @Override
    public String toString() {
      return look.name() + " on " + look.paper() + " in " + look.columns();
    }
  }

  /** All looks on all papers, and in another number of columns. */
  private static final List<Printed> LOOKS = looks();

  /** How many seeds each quiz is made with; {@code -Dseeds=1000} looks further. */
  private static final int SEEDS = Integer.getInteger("seeds", 50);

  private static final Map<String, Deck> DECKS = decks();
  private static final Manifest MANIFEST = manifest();

  @Test
  void handoutsAndCardsHaveNoFaults() {
    assertThat(DECKS.values().parallelStream().flatMap(SoundPagesTest::faults)).isEmpty();
  }

  @Test
  void theQuizzesThatTheLibraryAsksForHaveNoFaults() {
    List<Quiz> quizzes = quizzes(blueprints(OptionalLong.empty()));
    assertThat(quizzes.parallelStream().flatMap(SoundPagesTest::faults)).isEmpty();
  }

  /**
   * One form of each quiz for each seed, since any form may be as unlucky as another; each seed in
   * some of the looks, and each look with many seeds.
   */
  @Test
  void noSeedMakesAFormOrItsKeyWithFaults() {
    assertThat(IntStream.rangeClosed(1, SEEDS).parallel().boxed().flatMap(SoundPagesTest::faults))
        .isEmpty();
  }

  private static Stream<String> faults(Deck deck) {
    List<Stream<String>> faults = new ArrayList<>();
    for (Printed printed : LOOKS) {
      Document cards =
          Flashcards.sheets(
              deck,
              Flashcards.of(deck),
              printed.look(),
              CardPrinting.on(Stocks.usual(printed.look())));
      Document handout = Handout.of(deck, printed.look());
      faults.add(faults(handout, printed.pages(), deck.id() + ", handout, " + printed));
      faults.add(faults(cards, printed.cards(), deck.id() + ", cards, " + printed));
    }
    return faults.stream().flatMap(all -> all);
  }

  private static Stream<String> faults(int seed) {
    return quizzes(blueprints(OptionalLong.of(seed))).stream()
        .map(quiz -> only(quiz.forms().get(seed % quiz.forms().size()), quiz))
        .flatMap(quiz -> faults(quiz, some(seed)));
  }

  private static Quiz only(Form form, Quiz quiz) {
    return new Quiz(quiz.id(), quiz.title(), quiz.language(), quiz.seed(), List.of(form));
  }

  /** Every third look, and with three seeds each of them. */
  private static List<Printed> some(int seed) {
    return IntStream.range(0, LOOKS.size())
        .filter(look -> look % 3 == seed % 3)
        .mapToObj(LOOKS::get)
        .toList();
  }

  private static Stream<String> faults(Quiz quiz) {
    return faults(quiz, LOOKS);
  }

  private static Stream<String> faults(Quiz quiz, List<Printed> looks) {
    List<Stream<String>> faults = new ArrayList<>();
    for (Printed printed : looks) {
      String what = quiz.id() + ", seed " + quiz.seed() + ", " + printed;
      Document paper = QuizPaper.of(quiz, printed.look(), false);
      Document key = KeyPaper.of(quiz, printed.look());
      faults.add(faults(paper, printed.pages(), what + ", quiz"));
      faults.add(faults(key, printed.pages(), what + ", key"));
    }
    return faults.stream().flatMap(all -> all);
  }

  /** What Layout itself reports would keep the file from being written. */
  private static Stream<String> faults(Document document, Sort sort, String what) {
    Diagnostics reported = new Diagnostics();
    List<String> faults = PageFaults.in(Layout.of(document, reported), sort);
    return Stream.concat(reported.sorted().stream().map(Diagnostic::toString), faults.stream())
        .map((what + ": ")::concat);
  }

  /** Those of single decks and the manifest's, with another seed if there is one. */
  private static List<Blueprint> blueprints(OptionalLong seed) {
    return Stream.concat(
            DECKS.values().stream().map(deck -> own(deck, seed)),
            MANIFEST.quizzes().stream()
                .filter(quiz -> quiz.id().equals(quiz.original()))
                .map(quiz -> seeded(quiz, seed.orElse(quiz.seed()))))
        .toList();
  }

  private static Blueprint own(Deck deck, OptionalLong seed) {
    return Assembly.ownBlueprint(deck, List.of(), OptionalInt.empty(), seed);
  }

  private static Blueprint seeded(Blueprint quiz, long seed) {
    return new Blueprint(
        quiz.id(),
        quiz.original(),
        quiz.title(),
        quiz.forms(),
        seed,
        quiz.points(),
        quiz.drawn(),
        quiz.shuffle(),
        quiz.avoid(),
        quiz.sections(),
        quiz.at());
  }

  private static List<Quiz> quizzes(List<Blueprint> blueprints) {
    Assembly assembly = new Assembly(DECKS, blueprints);
    return blueprints.stream().map(blueprint -> assembled(blueprint, assembly)).toList();
  }

  private static Quiz assembled(Blueprint blueprint, Assembly assembly) {
    Diagnostics faults = new Diagnostics();
    return assembly
        .assemble(blueprint, faults)
        .orElseThrow(() -> new AssertionError(faults.sorted()));
  }

  private static Map<String, Deck> decks() {
    Map<String, Deck> decks = new LinkedHashMap<>();
    SampleDecks.read().forEach(deck -> decks.put(deck.id(), deck));
    return decks;
  }

  private static List<Printed> looks() {
    Diagnostics faults = new Diagnostics();
    Looks bundled = new Looks(new FolderLibrary(SampleDecks.FOLDER, "decks"), faults);
    List<Printed> looks = new ArrayList<>();
    for (String name : Looks.BUNDLED) {
      Look look = bundled.named(name, Span.none()).orElseThrow();
      Stream.of(Paper.values()).forEach(paper -> looks.add(new Printed(look.on(paper))));
      looks.add(new Printed(look.inColumns(3 - look.columns())));
    }
    assertThat(faults.sorted()).isEmpty();
    return looks;
  }

  private static Manifest manifest() {
    Diagnostics faults = new Diagnostics();
    FolderLibrary library = new FolderLibrary(SampleDecks.FOLDER, "decks");
    Map<String, DeckNames> names = new LinkedHashMap<>();
    DECKS.forEach((id, deck) -> names.put(id, DeckNames.of(deck)));
    Manifest manifest =
        ManifestReader.read(library, names, new Looks(library, faults), new Stocks(faults), faults);
    assertThat(faults.sorted()).isEmpty();
    return manifest;
  }
}
