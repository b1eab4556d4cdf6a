package deckle.read;

import deckle.diag.Span;
import deckle.doc.CardPrinting.Flip;
import deckle.doc.CardPrinting.Order;
import deckle.doc.Look;
import deckle.doc.Notebook.Filing;
import deckle.doc.Stock;
import deckle.quiz.Blueprint;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a library's {@code deckle.yaml} says.
 *
 * @param look name of one of {@code looks}, as all names of looks here
 * @param columns of running text on a page, if the look does not decide
 * @param outputs names of the outputs wanted of each deck; empty means all
 * @param cards how flashcards are printed, if nobody else decides
 * @param anki names that notes go by in Anki
 * @param decks settings of single decks that depart from the library's
 */
public record Manifest(
    Look.Paper paper,
    String look,
    OptionalInt columns,
    List<String> outputs,
    Cards cards,
    Filing anki,
    Map<String, Settings> decks,
    List<Blueprint> quizzes,
    Map<String, Look> looks) {

  /** In {@code decks}: settings for every deck that has none of its own. */
  public static final String EVERY_DECK = "*";

  /** The manifest of a library without one. */
  public static final Manifest NONE =
      new Manifest(
          Look.Paper.A4,
          "standard",
          OptionalInt.empty(),
          List.of(),
          Cards.ANY,
          Filing.USUAL,
          Map.of(),
          List.of(),
          Map.of());

  public Manifest {
    outputs = List.copyOf(outputs);
    decks = Collections.unmodifiableMap(new LinkedHashMap<>(decks));
    quizzes = List.copyOf(quizzes);
    looks = Collections.unmodifiableMap(new LinkedHashMap<>(looks));
  }

  /** What holds for every deck of a library without a file. */
  public static Manifest of(Settings settings) {
    return new Manifest(
        NONE.paper(),
        NONE.look(),
        NONE.columns(),
        settings.outputs(),
        Cards.ANY,
        Filing.USUAL,
        Map.of(EVERY_DECK, settings),
        List.of(),
        Map.of());
  }

  /**
   * What this asks for, on the paper, in the look and on the cards that another has for it; the
   * same if it asks for nothing.
   */
  public Manifest printedAs(Manifest usual) {
    Settings asked = decks.get(EVERY_DECK);
    if (asked == null) {
      return this;
    }
    Map<String, Settings> own = new LinkedHashMap<>();
    usual.decks.forEach((deck, settings) -> own.put(deck, asked.printedAs(settings)));
    own.put(EVERY_DECK, asked);
    return new Manifest(
        usual.paper,
        usual.look,
        usual.columns,
        outputs,
        usual.cards,
        usual.anki,
        own,
        quizzes,
        usual.looks);
  }

  /** With looks to choose from. */
  public Manifest choosing(Map<String, Look> known) {
    return new Manifest(paper, look, columns, outputs, cards, anki, decks, quizzes, known);
  }

  /** With one look and one paper, if given, for everything. */
  public Manifest printed(Optional<String> onlyLook, Optional<Look.Paper> onlyPaper) {
    Map<String, Settings> printed = new LinkedHashMap<>(decks);
    printed.replaceAll((id, settings) -> settings.printed(onlyLook, onlyPaper));
    return new Manifest(
        onlyPaper.orElse(paper),
        onlyLook.orElse(look),
        columns,
        outputs,
        cards,
        anki,
        printed,
        quizzes,
        looks);
  }

  /** The look of a deck or a quiz. */
  public Look look(Optional<Settings> own) {
    Look chosen = looks.get(own.flatMap(Settings::look).orElse(look));
    OptionalInt its = own.map(Settings::columns).orElse(OptionalInt.empty());
    return chosen
        .on(own.flatMap(Settings::paper).orElse(paper))
        .inColumns(its.orElse(columns.orElse(chosen.columns())));
  }

  /** How flashcards are printed, as far as somebody has said it. */
  public record Cards(Optional<Stock> stock, Optional<Flip> flip, Optional<Order> pages) {

    /** Anyhow. */
    public static final Cards ANY = new Cards(Optional.empty(), Optional.empty(), Optional.empty());

    /** These, and where they say nothing, the others. */
    public Cards or(Cards others) {
      return new Cards(stock.or(others::stock), flip.or(others::flip), pages.or(others::pages));
    }

    /** For digests; by hand, because a record's own way takes long at first. */
    @Override
    public String toString() {
      return stock + " " + flip + " " + pages;
    }

    /** Whether they ask for folded cards of a stock that has no pairs of them. */
    public boolean cannotFold() {
      return flip.filter(Flip.FOLD::equals).isPresent() && !stock.map(Stock::folds).orElse(true);
    }
  }

  /** How the cards of a deck are printed. */
  public Cards cards(Optional<Settings> own) {
    return own.map(Settings::cards).orElse(Cards.ANY).or(cards);
  }

  /** Who writes a quiz: a file of the library, and where it is asked for. */
  public record RosterFile(String name, Span at) {

    /** For digests. */
    @Override
    public String toString() {
      return name;
    }
  }

  /** What one deck or quiz wants different. */
  public record Settings(
      Optional<Look.Paper> paper,
      Optional<String> look,
      OptionalInt columns,
      List<String> outputs,
      Cards cards,
      OwnQuiz quiz,
      Optional<RosterFile> roster) {
    public Settings {
      outputs = List.copyOf(outputs);
    }

    /** For whoever comes. */
    public Settings(
        Optional<Look.Paper> paper,
        Optional<String> look,
        OptionalInt columns,
        List<String> outputs,
        Cards cards,
        OwnQuiz quiz) {
      this(paper, look, columns, outputs, cards, quiz, Optional.empty());
    }

    /** For the students of a file. */
    public Settings writtenBy(Optional<RosterFile> its) {
      return new Settings(paper, look, columns, outputs, cards, quiz, its);
    }

    /** For digests. */
    @Override
    public String toString() {
      return (paper + " " + look + " " + columns + " " + outputs + " " + cards + " " + quiz)
          + (" " + roster);
    }

    private Settings printedAs(Settings usual) {
      return new Settings(
          usual.paper, usual.look, usual.columns, outputs, usual.cards, quiz, roster);
    }

    private Settings printed(Optional<String> onlyLook, Optional<Look.Paper> onlyPaper) {
      return new Settings(
          onlyPaper.or(() -> paper),
          onlyLook.or(() -> look),
          columns,
          outputs,
          cards,
          quiz,
          roster);
    }
  }

  /**
   * What the quiz that every deck has is to be like.
   *
   * @param forms their names; empty if nobody says
   * @param drawn whether each form draws its own questions
   */
  public record OwnQuiz(List<String> forms, OptionalInt count, OptionalLong seed, boolean drawn) {

    /** The quiz that nobody asked for. */
    public static final OwnQuiz USUAL =
        new OwnQuiz(List.of(), OptionalInt.empty(), OptionalLong.empty(), false);

    public OwnQuiz {
      forms = List.copyOf(forms);
    }

    /** For digests. */
    @Override
    public String toString() {
      return forms + " " + count + " " + seed + " " + drawn;
    }
  }
}
