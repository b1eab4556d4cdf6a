package deckle.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.SampleDecks;
import deckle.build.Built;
import deckle.build.FolderLibrary;
import deckle.compose.Flashcards;
import deckle.compose.Handout;
import deckle.compose.KeyPaper;
import deckle.compose.QuizPaper;
import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.doc.Block.Numbering;
import deckle.doc.CardPrinting;
import deckle.doc.Document;
import deckle.doc.Look;
import deckle.font.Font;
import deckle.page.Element.Role;
import deckle.page.Layout;
import deckle.quiz.Assembly;
import deckle.quiz.Blueprint;
import deckle.quiz.Quiz;
import deckle.read.Library;
import deckle.read.yaml.DeckReader;
import deckle.read.yaml.Stocks;
import deckle.write.pdf.Tagged.Kid;
import deckle.write.pdf.Tagged.Node;
import deckle.write.pdf.Tagged.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed, heard by someone who cannot see it. */
class ListeningTest {

  private static final Path SALTS = Path.of("src/test/resources/deckle/write/pdf/aloud");
  private static final Path KITCHEN = Path.of("src/test/resources/deckle/build/kitchen");
  private static final Path SAMPLES = SampleDecks.FOLDER;

  /** What is said in one breath with the words around it. */
  private static final Set<String> WITHIN_TEXT =
      Set.of("Span", "Link", "Code", "Formula", "Figure");

  private static Built salts;

  @BeforeAll
  static void givenASmallDeck() throws IOException {
    salts = Built.of(SALTS, Built.EVERYTHING).withoutErrors();
  }

  /** The text beside the deck is what one hears; whoever changes it should read it aloud. */
  @ParameterizedTest
  @ValueSource(strings = {"handout", "quiz", "key", "cards"})
  void aSmallDeckIsHeardLikeThis(String product) throws IOException {
    String heard = String.join("\n", Aloud.lines(salts.pdfs().get("salts/" + product + ".pdf")));
    if (System.getProperty("accept") != null) {
      Files.writeString(SALTS.resolve(product + ".txt"), heard + "\n");
    }
    assertThat(heard + "\n").isEqualTo(Files.readString(SALTS.resolve(product + ".txt")));
  }

  @Test
  void everythingThatAPageCanHoldIsAnnounced() {
    assertThat(Aloud.lines(PdfTest.everything().pdf()))
        .containsSubsequence(
            "heading level 1: Ions and bonding",
            "list of 1 item",
            "  1. What charge (in e) does Mg²⁺ carry?",
            "  list of 1 item",
            "    A. 1+ \\ 2+",
            "table, 2 columns, 3 rows",
            "row 1: column header Element; column header Ion",
            "row 2: row header Magnesium; Ion: empty",
            "formula: hydrogen and oxygen",
            "upside down");
  }

  @Test
  void noSpaceIsHeardThatTheFileDoesNotHave() {
    Sheet sheet = new Sheet();
    int p = sheet.element(Sheet.DOCUMENT, Role.PARAGRAPH);
    int end = sheet.text(p, 56, 80, Font.REGULAR, "at the ");
    sheet.text(p, end, 80, Font.REGULAR, "end");
    sheet.text(p, 56, 100, Font.REGULAR, "of a line");
    assertThat(Aloud.lines(sheet.page("1").pdf())).containsExactly("at the endof a line");
  }

  @Test
  void whatIsHardToHearIsFound() {
    Sheet sheet = new Sheet();
    sheet.text(sheet.element(Sheet.DOCUMENT, Role.H1), 56, 80, Font.BOLD, "Ions");
    sheet.text(sheet.element(Sheet.DOCUMENT, Role.H3), 56, 90, Font.BOLD, "Cations");
    sheet.element(Sheet.DOCUMENT, Role.PARAGRAPH);
    int list = sheet.list(Sheet.DOCUMENT, Numbering.NONE);
    sheet.text(sheet.element(list, Role.PARAGRAPH), 56, 100, Font.REGULAR, "one");
    int item = sheet.element(sheet.list(Sheet.DOCUMENT, Numbering.NONE), Role.ITEM);
    sheet.text(sheet.element(item, Role.LABEL), 56, 110, Font.REGULAR, "A");
    sheet.text(sheet.element(Sheet.DOCUMENT, Role.FORMULA), 56, 120, Font.REGULAR, "x");
    assertThat(Stumbles.of(Tagged.tree(sheet.page("1").pdf())))
        .containsExactly(
            "level 3 follows level 1: Cations",
            "nothing is heard of a P",
            "a list of other things than items: one",
            "an item of [Lbl]: A",
            "a Formula is not described");
  }

  @ParameterizedTest
  @ValueSource(strings = {"aloud", "kitchen", "decks"})
  void whatIsHeardIsWhatWasComposedInItsOrder(String library) throws IOException {
    for (Document document : documents(folder(library))) {
      Diagnostics faults = new Diagnostics();
      byte[] pdf = new Pdf().write(Layout.of(document, faults), faults);
      assertThat(heard(Tagged.tree(pdf)))
          .as(document.title())
          .containsExactlyElementsOf(folded(Composed.texts(document)));
    }
  }

  private static Path folder(String library) {
    return switch (library) {
      case "aloud" -> SALTS;
      case "kitchen" -> KITCHEN;
      default -> SAMPLES;
    };
  }

  private static List<Document> documents(Path folder) throws IOException {
    Library library = new FolderLibrary(folder, "");
    List<Document> documents = new ArrayList<>();
    for (String name : library.list()) {
      Diagnostics faults = new Diagnostics();
      Deck deck = DeckReader.read(library, name, faults).orElseThrow();
      Look look = Look.standard(Look.Paper.A4);
      Quiz quiz = quiz(deck);
      documents.add(Handout.of(deck, look));
      documents.add(QuizPaper.of(quiz, look, false));
      documents.add(KeyPaper.of(quiz, look));
      documents.add(
          Flashcards.sheets(deck, Flashcards.of(deck), look, CardPrinting.on(Stocks.usual(look))));
    }
    return documents;
  }

  private static Quiz quiz(Deck deck) {
    Blueprint own =
        Assembly.ownBlueprint(deck, List.of("A", "B"), OptionalInt.empty(), OptionalLong.of(3));
    return new Assembly(Map.of(deck.id(), deck), List.of(own))
        .assemble(own, new Diagnostics())
        .orElseThrow();
  }

  /**
   * The texts of a tree in reading order, one for each element that is a stop. The hyphen of a word
   * broken at the end of a line is not said.
   */
  private static List<String> heard(Node document) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    hear(document, text, texts);
    return folded(texts.stream().map(each -> each.replace("\u00AD", "")).toList());
  }

  private static void hear(Node node, StringBuilder text, List<String> texts) {
    boolean stop = !WITHIN_TEXT.contains(node.tag());
    end(stop, text, texts);
    if (node.tag().equals("Formula")) {
      text.append(node.alt().orElseThrow());
    } else if (node.tag().equals("Figure") || node.actual().isPresent()) {
      text.append(node.text());
    } else {
      for (Kid kid : node.kids()) {
        text.append(kid instanceof Words words ? words.text() : "");
        if (kid instanceof Node inner) {
          hear(inner, text, texts);
        }
      }
    }
    end(stop, text, texts);
  }

  private static void end(boolean stop, StringBuilder text, List<String> texts) {
    if (stop) {
      texts.add(text.toString());
      text.setLength(0);
    }
  }

  /** Without those that say nothing, and scripts like other signs. */
  private static List<String> folded(List<String> texts) {
    return texts.stream()
        .map(text -> Aloud.tidy(Normalizer.normalize(text, Normalizer.Form.NFKC)))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"aloud", "kitchen", "decks"})
  void nobodyStumblesOverAnyPdf(String library) throws IOException {
    Built built = Built.of(folder(library), Built.EVERYTHING).withoutErrors();
    for (Map.Entry<String, byte[]> file : built.pdfs().entrySet()) {
      byte[] pdf = file.getValue();
      Node document = Tagged.tree(pdf);
      List<String> labels = Signposts.labels(pdf);
      assertThat(Stumbles.of(document)).as(file.getKey()).isEmpty();
      assertThat(Signposts.title(pdf)).as(file.getKey()).contains("title shown: true");
      assertThat(labels).as(file.getKey()).isEqualTo(Signposts.wantedLabels(document, labels));
      assertThat(Signposts.bookmarks(pdf))
          .as(file.getKey())
          .isEqualTo(Signposts.wanted(document, labels));
    }
  }
}
