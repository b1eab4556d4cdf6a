package deckle;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.build.FolderLibrary;
import deckle.compose.KeyPaper;
import deckle.compose.QuizPaper;
import deckle.compose.Repeats;
import deckle.deck.Deck;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.doc.Document;
import deckle.doc.Look;
import deckle.page.Layout;
import deckle.page.StandingType;
import deckle.quiz.Assembly;
import deckle.quiz.Blueprint;
import deckle.quiz.Quiz;
import deckle.read.Library;
import deckle.read.yaml.DeckReader;
import deckle.write.pdf.Pdf;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What was composed and set for one paper may be printed on the next, and nobody can tell. */
class StandingPagesTest {

  private static final Look LOOK = Look.standard(Look.Paper.A4);
  private static final int SEEDS = 2;

  /** What papers of one quiz share, or what each has for itself. */
  private record Press(Repeats repeats, StandingType type) {
    Press() {
      this(new Repeats(), new StandingType());
    }
  }

  @Test
  void aPaperIsTheSameBytesWhateverWasPrintedBefore() {
    for (Deck deck : decks()) {
      Press sheets = new Press();
      Press keys = new Press();
      for (int seed = 1; seed <= SEEDS; seed++) {
        Quiz quiz = quiz(deck, seed);
        assertThat(sheet(quiz, sheets)).as(deck.id() + seed).isEqualTo(sheet(quiz, new Press()));
        assertThat(key(quiz, keys)).as(deck.id() + seed).isEqualTo(key(quiz, new Press()));
      }
    }
  }

  @Test
  void whatIsWrongWithATextIsSaidOfEveryPaperThatPrintsIt() {
    Deck deck =
        read(
            """
            deck: signs
            title: Signs
            questions:
              - id: ward
                ask: Which sign wards off illness?
                right: 𓂀
                wrong: [none, all]
            """);
    Press press = new Press();
    for (int seed = 1; seed <= SEEDS; seed++) {
      Diagnostics faults = new Diagnostics();
      Layout.of(QuizPaper.of(quiz(deck, seed), LOOK, false, press.repeats()), press.type(), faults);
      assertThat(faults.sorted())
          .extracting(Diagnostic::message)
          .containsExactly("no font has a glyph for `𓂀` (U+13080)");
    }
  }

  @Test
  void theTextsOfAQuizAreSetOnceHoweverManyFormsThereAre() {
    Deck bank = bank();
    Press press = new Press();
    sheet(quiz(bank, 1, 60), press);
    int stands = press.type().lines();
    sheet(quiz(bank, 2, 60), press);

    int texts = bank.questions().mapToInt(question -> 5).sum();
    assertThat(stands).isBetween(texts / 2, texts + 10);
    assertThat(press.type().lines() - stands).isLessThan(10);
  }

  private static List<Deck> decks() {
    List<Deck> decks = new ArrayList<>(SampleDecks.read());
    decks.add(bank());
    return decks;
  }

  private static Deck bank() {
    Path folder = Path.of("src/test/resources/deckle/bench");
    return read(new FolderLibrary(folder, "bench"), "bank.yaml");
  }

  private static Deck read(Library library, String name) {
    Diagnostics faults = new Diagnostics();
    return DeckReader.read(library, name, faults)
        .orElseThrow(() -> new AssertionError(faults.sorted()));
  }

  private static Deck read(String yaml) {
    Diagnostics faults = new Diagnostics();
    Library library = new FolderLibrary(SampleDecks.FOLDER, "decks");
    return DeckReader.read(new deckle.diag.Source("signs.yaml", yaml), library, faults)
        .orElseThrow(() -> new AssertionError(faults.sorted()));
  }

  private static Quiz quiz(Deck deck, int seed) {
    return quiz(deck, seed, 4);
  }

  private static Quiz quiz(Deck deck, int seed, int forms) {
    Blueprint drawn =
        Assembly.ownBlueprint(
                deck, Blueprint.formNames(forms), OptionalInt.empty(), OptionalLong.of(seed))
            .drawnAnew();
    return new Assembly(Map.of(deck.id(), deck), List.of(drawn))
        .assemble(drawn, new Diagnostics())
        .orElseThrow();
  }

  private static byte[] sheet(Quiz quiz, Press press) {
    return pdf(QuizPaper.of(quiz, LOOK, false, press.repeats()), press);
  }

  private static byte[] key(Quiz quiz, Press press) {
    return pdf(KeyPaper.of(quiz, LOOK, press.repeats()), press);
  }

  private static byte[] pdf(Document document, Press press) {
    Diagnostics faults = new Diagnostics();
    return new Pdf().write(Layout.of(document, press.type(), faults), faults);
  }
}
