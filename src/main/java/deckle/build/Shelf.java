package deckle.build;

import deckle.compose.Words;
import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.doc.CardPrinting;
import deckle.doc.Note;
import deckle.doc.Notebook;
import deckle.page.Layout;
import deckle.quiz.Assembly;
import deckle.quiz.Blueprint;
import deckle.quiz.Pick;
import deckle.read.Library;
import deckle.read.Manifest;
import deckle.read.yaml.DeckNames;
import deckle.read.yaml.DeckReader;
import deckle.read.yaml.Looks;
import deckle.read.yaml.ManifestReader;
import deckle.read.yaml.Stocks;
import deckle.write.anki.AnkiLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A library as it was read: its decks, its manifest, every quiz, and the digests of the files. */
final class Shelf {

  /** Under which the digest of looks and fonts is kept; no deck has a space in its id. */
  private static final String LOOKS = "looks and fonts";

  /** So many decks fit into little memory; most libraries have fewer and read each once. */
  private static final int MOST_DECKS = 64;

  private final Library library;
  private final Map<String, Cover> covers = new LinkedHashMap<>();
  private final Recent<String, Deck> recent = new Recent<>(MOST_DECKS);
  private final Map<String, String> digests = new LinkedHashMap<>();
  private final Map<String, Blueprint> quizzes = new LinkedHashMap<>();
  private final Rosters rosters = new Rosters();
  private final Map<String, Input> inputs = new TreeMap<>();
  private LockFile lockFile;
  private Manifest manifest = Manifest.NONE;
  private Cards cards = Cards.of(CardOptions.NONE, new Stocks(new Diagnostics()));

  private Shelf(Library library) {
    this.library = library;
  }

  /** Reads every deck and the manifest; what is wrong with them is reported. */
  static Shelf of(Library library, Options options, Diagnostics diagnostics) throws IOException {
    Shelf shelf = new Shelf(library);
    shelf.readDecks(Cards.chosen(options.cards()), diagnostics);
    Recorder lookFiles = new Recorder(library);
    Looks looks = new Looks(lookFiles, diagnostics);
    Recorder recorder = new Recorder(library);
    Stocks stocks = new Stocks(diagnostics);
    Manifest manifest = shelf.manifest(recorder, options, looks, stocks, diagnostics);
    Optional<String> look =
        options.look().filter(name -> looks.named(name, Span.none()).isPresent());
    shelf.manifest = manifest.choosing(looks.known()).printed(look, options.paper());
    shelf.cards = Cards.of(options.cards(), stocks);
    shelf.readLock(diagnostics);
    shelf.note(LOOKS, lookFiles);
    shelf.note(FolderLibrary.MANIFEST, recorder);
    shelf.covers.values().forEach(cover -> shelf.expectHyphens(cover.deck(), diagnostics));
    shelf.expectCards(options, diagnostics);
    shelf.covers.forEach((id, cover) -> shelf.quizzes.put(id, shelf.ownQuiz(cover.deck())));
    shelf.manifest.quizzes().forEach(quiz -> shelf.quizzes.put(quiz.id(), quiz));
    shelf.addInputs(shelf.rosters.read(library, shelf.quizzes, shelf::settings, diagnostics));
    return shelf;
  }

  /** In parallel; what is found is reported in the order of the files. */
  private void readDecks(Cards chosen, Diagnostics diagnostics) throws IOException {
    library.list().parallelStream()
        .map(file -> Cover.of(library, file, chosen, recent))
        .toList()
        .forEach(look -> add(look, diagnostics));
  }

  private void add(Cover.Look look, Diagnostics diagnostics) {
    addInputs(look.recorder());
    diagnostics.reportAll(look.found().sorted());
    if (look.cover().isPresent()) {
      Deck deck = look.cover().get().deck();
      Cover other = covers.putIfAbsent(deck.id(), look.cover().get());
      if (other == null) {
        note(deck.id(), look.recorder());
        expectWords(deck, diagnostics);
        diagnostics.reportAll(look.late().sorted());
      } else {
        diagnostics.error(
            deck.at(),
            "`" + deck.id() + "` is also the id of " + other.deck().at().source().name(),
            "every deck of a library needs an id of its own");
      }
    }
  }

  private static void expectWords(Deck deck, Diagnostics diagnostics) {
    if (!Words.supported(deck.language())) {
      diagnostics.note(
          deck.at(),
          "Deckle has no words of its own in `" + deck.language() + "` yet; it prints English ones",
          "it speaks " + String.join(", ", Words.LANGUAGES));
    }
  }

  private void expectHyphens(Deck deck, Diagnostics diagnostics) {
    boolean justified = manifest.look(settings(deck.id())).type().justified();
    if (justified && !Layout.hyphenates(deck.language())) {
      diagnostics.note(
          deck.at(),
          "Deckle cannot hyphenate `"
              + deck.language()
              + "` yet; its justified lines end between words only",
          "a look with `lines: ragged` has even spaces");
    }
  }

  /**
   * A deck that is printed alone is printed as its library says; what is wrong with quizzes there
   * does not concern it.
   */
  private Manifest manifest(
      Library library, Options options, Looks looks, Stocks stocks, Diagnostics diagnostics) {
    Map<String, DeckNames> names = new LinkedHashMap<>();
    covers.forEach((id, cover) -> names.put(id, cover.names()));
    if (options.manifest().isEmpty()) {
      return ManifestReader.read(library, names, looks, stocks, diagnostics);
    }
    Manifest usual = ManifestReader.read(library, names, looks, stocks, new Diagnostics());
    return options.manifest().get().printedAs(usual);
  }

  private void readLock(Diagnostics diagnostics) throws IOException {
    Recorder recorder = new Recorder(library);
    lockFile = LockFile.read(recorder, diagnostics);
    addInputs(recorder);
  }

  private void expectCards(Options options, Diagnostics diagnostics) {
    List<Manifest.Cards> wanted =
        covers.keySet().stream().map(deck -> manifest.cards(settings(deck))).toList();
    cards.expectSense(wanted, options.paper(), diagnostics);
  }

  private void note(String key, Recorder recorder) {
    digests.put(key, recorder.digest());
    addInputs(recorder);
  }

  /** Of a file that changes while it is read again the first stands: the next build sees it. */
  private void addInputs(Recorder recorder) {
    recorder.inputs().forEach(inputs::putIfAbsent);
  }

  private Blueprint ownQuiz(Deck deck) {
    Manifest.OwnQuiz wanted =
        settings(deck.id()).map(Manifest.Settings::quiz).orElse(Manifest.OwnQuiz.USUAL);
    Blueprint quiz = Assembly.ownBlueprint(deck, wanted.forms(), wanted.count(), wanted.seed());
    return wanted.drawn() ? quiz.drawnAnew() : quiz;
  }

  /** What is known of every deck without opening it, by id. */
  Map<String, Cover> decks() {
    return covers;
  }

  /** A whole deck, read again unless it was needed a moment ago. */
  Deck deck(String id) {
    String file = covers.get(id).file();
    return recent.get(file, () -> readAgain(file));
  }

  private Deck readAgain(String file) {
    Diagnostics faults = new Diagnostics();
    return DeckReader.read(library, file, faults)
        .filter(deck -> !faults.hasErrors())
        .orElseThrow(() -> changed(file));
  }

  private UncheckedIOException changed(String file) {
    String message = "`" + library.shown(file) + "` has changed while Deckle was at work";
    return new UncheckedIOException(new IOException(message));
  }

  /** The decks that a quiz may ask from, by id. */
  Map<String, Deck> decksOf(String quiz) {
    Map<String, Deck> decks = new LinkedHashMap<>();
    decksBehind(quiz, new TreeSet<>()).forEach(id -> decks.put(id, deck(id)));
    return decks;
  }

  Manifest manifest() {
    return manifest;
  }

  Cards cards() {
    return cards;
  }

  /** What a program that drills gets of a deck. */
  Notebook notebook(Deck deck) {
    List<Note> notes = cards.notes(deck);
    return new Notebook(
        deck.id(),
        deck.language(),
        manifest.anki(),
        notes,
        lock().memories(deck.id()),
        deck.pictures(),
        deck.at());
  }

  /** What learners have. */
  AnkiLock lock() {
    return lockFile.lock();
  }

  /** Writes down what learners of these decks have. */
  void writeLock(Set<String> decks) throws IOException {
    lockFile.write(decks).ifPresent(input -> inputs.put(AnkiLock.FILE, input));
  }

  /** Who writes which quiz. */
  Rosters rosters() {
    return rosters;
  }

  /** How a deck's cards are printed. */
  CardPrinting printing(String deck) {
    Optional<Manifest.Settings> own = settings(deck);
    return cards.printing(manifest.cards(own), manifest.look(own));
  }

  Optional<Manifest.Settings> settings(String deck) {
    Map<String, Manifest.Settings> all = manifest.decks();
    return Optional.ofNullable(all.getOrDefault(deck, all.get(Manifest.EVERY_DECK)));
  }

  /** Every quiz by id: those of single decks, then the manifest's. */
  Map<String, Blueprint> quizzes() {
    return quizzes;
  }

  /** Every file that was opened, by name. */
  Map<String, Input> inputs() {
    return inputs;
  }

  /** A digest of all files that an output of this subject can depend on. */
  String digest(Target target) {
    Digest digest = new Digest().add(settings(target.subject()).toString());
    digest.add(manifest.paper() + manifest.look() + manifest.columns());
    digest.add(digests.get(LOOKS));
    if (target.product().ofNotes()) {
      digest.add(manifest.anki().toString());
      digest.add(lock().memories(target.subject()).toString());
    }
    if (target.product() == Product.GRADEBOOK) {
      digest.add(rosters.of(target.subject()).students().toString());
    }
    if (target.product() == Product.CARDS) {
      digest.add(printing(target.subject()).toString());
    }
    if (covers.containsKey(target.subject())) {
      digest.add(digests.get(target.subject()));
    } else {
      digest.add(digests.get(FolderLibrary.MANIFEST));
      decksBehind(target.subject(), new TreeSet<>()).forEach(deck -> digest.add(digests.get(deck)));
    }
    return digest.hex();
  }

  /** Decks that a quiz picks from, and those of the quizzes it avoids. */
  private Set<String> decksBehind(String quiz, Set<String> seen) {
    Set<String> behind = new TreeSet<>();
    Blueprint blueprint = quizzes.get(quiz);
    if (blueprint != null && seen.add(quiz)) {
      picks(blueprint).forEach(pick -> behind.addAll(pick.decks()));
      blueprint.avoid().forEach(other -> behind.addAll(decksBehind(other, seen)));
    }
    behind.retainAll(covers.keySet());
    return behind;
  }

  private static Stream<Pick> picks(Blueprint blueprint) {
    return blueprint.sections().stream().flatMap(section -> section.picks().stream());
  }
}
