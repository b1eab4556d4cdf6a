package deckle.read.yaml;

import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.doc.CardPrinting;
import deckle.doc.Look;
import deckle.doc.Notebook.Filing;
import deckle.quiz.Blueprint;
import deckle.read.Library;
import deckle.read.Manifest;
import deckle.text.Text;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a library's {@code deckle.yaml}. */
public final class ManifestReader {

  /** The file's name in its library. */
  public static final String FILE = "deckle.yaml";

  private static final int MOST_QUESTIONS = 1_000;

  private final Scope scope;
  private final Fields fields;
  private final Decks decks;
  private final Looks looks;
  private final Stocks stocks;

  private ManifestReader(Fields fields, Decks decks, Looks looks, Stocks stocks) {
    this.scope = fields.scope();
    this.fields = fields;
    this.decks = decks;
    this.looks = looks;
    this.stocks = stocks;
  }

  /**
   * The manifest of a library, or {@link Manifest#NONE} if it has none.
   *
   * @param decks by id, those without errors
   * @param looks that its names may mean
   * @param stocks that its names may mean; its own are added to them
   */
  public static Manifest read(
      Library library,
      Map<String, DeckNames> decks,
      Looks looks,
      Stocks stocks,
      Diagnostics diagnostics) {
    if (!exists(library)) {
      return Manifest.NONE;
    }
    return Opened.of(library, FILE, diagnostics)
        .map(source -> read(source, library, decks, looks, stocks, diagnostics))
        .orElse(Manifest.NONE);
  }

  private static Optional<Node> tree(Source source, Diagnostics diagnostics) {
    return Tree.of(FirstLook.mended(source, Vocabulary.Place.LIBRARY, diagnostics), diagnostics);
  }

  /** A file that is larger than nothing is there, and will be read below. */
  private static boolean exists(Library library) {
    try {
      library.open(FILE, 0);
      return true;
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /** A text that may not be saved yet. */
  public static Manifest read(
      Source source,
      Library library,
      Map<String, DeckNames> decks,
      Looks looks,
      Stocks stocks,
      Diagnostics diagnostics) {
    Optional<Node> root = tree(source, diagnostics);
    if (root.isEmpty()) {
      return Manifest.NONE;
    }
    if (!(root.get() instanceof Node.Pairs pairs)) {
      diagnostics.error(root.get().at(), "a manifest begins with a key", "`quizzes:`");
      return Manifest.NONE;
    }
    Scope scope = new Scope(diagnostics);
    Fields fields = new Fields(scope, pairs, Vocabulary.of(Vocabulary.Place.LIBRARY));
    return new ManifestReader(fields, new Decks(decks, library), looks, stocks).manifest();
  }

  private Manifest manifest() {
    Settings settings = new Settings(fields, Vocabulary.Place.LIBRARY);
    Look.Paper paper = paper(settings).orElse(Manifest.NONE.paper());
    Optional<String> look = look(fields);
    OptionalInt columns = settings.whole("columns", 1, 2);
    List<String> outputs = settings.words("outputs");
    stocks.read(fields);
    Manifest.Cards cards = cards(fields, Manifest.Cards.ANY);
    Map<String, Manifest.Settings> departing = departing(cards);
    List<Blueprint> quizzes = quizzes(departing);
    scope.pictures().forEach((file, at) -> scope.error(at, "a picture has no place in a manifest"));
    scope
        .references()
        .forEach(its -> scope.error(its.at(), "a manifest has no figures to refer to"));
    return new Manifest(
        paper,
        look.orElse(Manifest.NONE.look()),
        columns,
        outputs,
        cards,
        filing(),
        departing,
        quizzes,
        Map.of());
  }

  /**
   * How cards are to be printed.
   *
   * @param usual what holds where nothing is said
   */
  private Manifest.Cards cards(Fields from, Manifest.Cards usual) {
    Optional<Node> node = from.node("cards");
    if (node.isEmpty()) {
      return Manifest.Cards.ANY;
    }
    if (!(node.get() instanceof Node.Pairs pairs)) {
      scope.error(node.get().at(), "`cards` takes keys and values below it", "`stock: A7`");
      return Manifest.Cards.ANY;
    }
    Fields own = new Fields(scope, pairs, Vocabulary.of(Vocabulary.Place.CARDS));
    Settings settings = new Settings(own, Vocabulary.Place.CARDS);
    Manifest.Cards cards =
        new Manifest.Cards(
            own.scalar("stock").flatMap(s -> stocks.named(s.text(), s.at())),
            settings.word("flip", CardPrinting.Flip.class),
            settings.word("pages", CardPrinting.Order.class));
    if (cards.or(usual).cannotFold()) {
      String name = cards.or(usual).stock().orElseThrow().name();
      scope.error(
          own.valueAt(own.has("flip") ? "flip" : "stock"), Stocks.cannotFold(name), Stocks.PAIRS);
    }
    return cards;
  }

  /** The names that notes go by in Anki. */
  private Filing filing() {
    Optional<Node> node = fields.node("anki");
    Filing usual = Filing.USUAL;
    if (node.isEmpty()) {
      return usual;
    }
    if (!(node.get() instanceof Node.Pairs pairs)) {
      scope.error(node.get().at(), "`anki` takes keys and values below it", "`parent: Biology`");
      return usual;
    }
    Fields own = new Fields(scope, pairs, Vocabulary.of(Vocabulary.Place.ANKI));
    return new Filing(
        named(own, "parent", usual.parent()),
        named(own, "basic", usual.basic()),
        named(own, "reversed", usual.reversed()),
        named(own, "cloze", usual.cloze()));
  }

  private static String named(Fields own, String key, String usual) {
    return own.text(key).map(Text::plain).map(String::strip).orElse(usual);
  }

  /** The name of a look, if there is a sound one of that name. */
  private Optional<String> look(Fields from) {
    return from.scalar("look")
        .flatMap(scalar -> looks.named(scalar.text().strip(), scalar.at()))
        .map(Look::name);
  }

  private static Optional<Look.Paper> paper(Settings settings) {
    return settings.word("paper").map(word -> Look.Paper.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  private Map<String, Manifest.Settings> departing(Manifest.Cards usual) {
    Map<String, Manifest.Settings> departing = new LinkedHashMap<>();
    for (Node.Pair pair : named("decks")) {
      Optional<String> id = decks.meant(pair.key(), scope);
      if (pair.value() instanceof Node.Pairs node) {
        Fields own = new Fields(scope, node, Vocabulary.of(Vocabulary.Place.SETTINGS));
        Settings settings = new Settings(own, Vocabulary.Place.SETTINGS);
        List<String> outputs = settings.words("outputs");
        List<String> forms = own.has("forms") ? new FormNames(own).read() : List.of();
        Manifest.OwnQuiz quiz =
            new Manifest.OwnQuiz(
                forms,
                settings.whole("count", 1, MOST_QUESTIONS),
                settings.seed(),
                drawn(settings));
        Manifest.Settings its = settings(settings, own, outputs, cards(own, usual), quiz);
        id.ifPresent(name -> departing.put(name, its));
      } else {
        scope.error(pair.value().at(), "`" + pair.name() + "` takes keys and values below it");
      }
    }
    return departing;
  }

  private Manifest.Settings settings(
      Settings settings,
      Fields own,
      List<String> outputs,
      Manifest.Cards cards,
      Manifest.OwnQuiz quiz) {
    return new Manifest.Settings(
        paper(settings), look(own), settings.whole("columns", 1, 2), outputs, cards, quiz);
  }

  /** Whether each form draws its own questions. */
  static boolean drawn(Settings settings) {
    return settings.word("questions").filter("drawn"::equals).isPresent();
  }

  /** What a quiz says of its looks is noted beside what decks say. */
  private List<Blueprint> quizzes(Map<String, Manifest.Settings> departing) {
    List<Node.Pair> named = named("quizzes");
    Known ids = new Known("quiz", "quizzes");
    named.forEach(pair -> ids.add(pair.name(), pair.key().at(), scope));
    List<Blueprint> quizzes = new ArrayList<>();
    Editions editions = new Editions(scope, ids);
    for (Node.Pair pair : named) {
      boolean hasName = Settings.id(pair.key(), scope).isPresent();
      if (decks.has(pair.name())) {
        scope.error(
            pair.key().at(),
            "`" + pair.name() + "` is the id of a deck, which has a quiz of that name",
            "give this quiz another name");
      } else if (pair.value() instanceof Node.Pairs node && hasName) {
        Fields own =
            Editions.has(node) ? editions.read(pair.name(), node) : quiz(pair, node, ids, quizzes);
        departing.put(pair.name(), printed(own));
      } else if (hasName) {
        scope.error(
            pair.key().at(),
            "quiz `" + pair.name() + "` has no `pick`",
            "give it `title:` and `pick:`");
      }
    }
    quizzes.addAll(editions.of(quizzes));
    return quizzes;
  }

  private Fields quiz(Node.Pair pair, Node.Pairs node, Known ids, List<Blueprint> quizzes) {
    QuizReader reader = new QuizReader(scope, node, decks, ids);
    reader.read(pair).ifPresent(quizzes::add);
    return reader.fields();
  }

  private Manifest.Settings printed(Fields quiz) {
    Settings settings = new Settings(quiz, Vocabulary.Place.EDITION);
    Optional<Manifest.RosterFile> roster =
        quiz.scalar("roster").map(file -> new Manifest.RosterFile(file.text().strip(), file.at()));
    return settings(settings, quiz, List.of(), Manifest.Cards.ANY, Manifest.OwnQuiz.USUAL)
        .writtenBy(roster);
  }

  private List<Node.Pair> named(String key) {
    Optional<Node> node = fields.node(key);
    if (node.isPresent() && node.get() instanceof Node.Pairs pairs) {
      return pairs.pairs();
    }
    if (node.isPresent()) {
      scope.error(node.get().at(), "`" + key + "` takes names, each with keys below it");
    }
    return List.of();
  }

  /** The count of a pick: a number, or nothing for all. */
  static OptionalInt count(Settings settings, Fields fields) {
    Optional<Node.Scalar> count = fields.scalar("count");
    return count.filter(scalar -> scalar.text().strip().equals("all")).isPresent()
        ? OptionalInt.empty()
        : settings.whole("count", 1, MOST_QUESTIONS);
  }
}
