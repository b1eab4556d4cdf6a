package deckle.write.office.bank;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.SampleDecks;
import deckle.build.FolderLibrary;
import deckle.deck.Deck;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.read.office.BankSheet;
import deckle.read.yaml.DeckReader;
import deckle.read.yaml.Vocabulary;
import deckle.read.yaml.Vocabulary.Place;
import deckle.write.office.OfficeFile;
import deckle.write.yaml.DeckYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a bank holds and how it is laid out. */
class BankXlsxTest {

  /** Keys that are spread over the questions of a passage, and those that hold lists of rows. */
  private static final Map<Place, List<String>> ELSEWHERE =
      Map.of(
          Place.PASSAGE, List.of("questions", "level", "tags", "facts", "source", "added"),
          Place.DECK, List.of("sources", "figures", "topics", "defaults", "facts", "questions"));

  private static Deck deck(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    return DeckReader.read(
            new Source("deck.yaml", yaml), new FolderLibrary(SampleDecks.FOLDER, ""), diagnostics)
        .orElseThrow();
  }

  private static Deck asking(String ask) {
    return deck(
        "deck: d\ntitle: D\nquestions:\n  - id: q\n    ask: '"
            + ask
            + "'\n    right: yes\n    wrong: no\n");
  }

  private static List<String> names(BankSheet sheet) {
    return sheet.columns().stream().map(BankSheet.Column::name).toList();
  }

  /** The keys of a place as a bank has them, with what they take. */
  private static void hasAllOf(Place place, List<String> columns) {
    List<String> keys =
        new ArrayList<>(Vocabulary.of(place).stream().map(Vocabulary.Key::name).toList());
    keys.removeAll(ELSEWHERE.getOrDefault(place, List.of()));
    assertThat(columns).as(place.toString()).containsAll(keys);
  }

  @Test
  void everyKeyOfTheLanguageHasAColumn() {
    hasAllOf(Place.DECK, BankSheet.HEAD);
    hasAllOf(Place.QUESTION, names(BankSheet.QUESTIONS));
    hasAllOf(Place.PASSAGE, names(BankSheet.PASSAGES));
    hasAllOf(Place.FACT, names(BankSheet.FACTS));
    hasAllOf(Place.FIGURE, names(BankSheet.FIGURES));
  }

  @Test
  void aColumnOffersTheWordsThatItsKeyTakes() {
    Map<BankSheet, Place> places =
        Map.of(
            BankSheet.QUESTIONS, Place.QUESTION,
            BankSheet.FACTS, Place.FACT,
            BankSheet.FIGURES, Place.FIGURE);
    places.forEach(
        (sheet, place) -> {
          for (Vocabulary.Key key : Vocabulary.of(place)) {
            assertThat(sheet.column(key.name()).orElseThrow().words())
                .as(key.name())
                .isEqualTo(key.words());
          }
        });
  }

  @Test
  void theFirstSheetExplainsEveryColumn() throws IOException {
    String file = "src/main/resources/deckle/write/office/bank/read-me.txt";
    List<String> explained = Files.readAllLines(Path.of(file));
    for (BankSheet sheet : BankSheet.values()) {
      int at = explained.indexOf("# " + sheet.title());
      assertThat(at).as(sheet.title()).isNotNegative();
      List<String> columns =
          explained.subList(at + 1, explained.size()).stream()
              .takeWhile(line -> !line.startsWith("#"))
              .map(line -> line.replaceFirst(" \\|.*", ""))
              .toList();
      assertThat(columns).as(sheet.title()).isEqualTo(names(sheet));
    }
    assertThat(OfficeFile.of(Bank.written(asking("Which?"))).text())
        .contains("deckle import bank.xlsx -o decks/d.yaml --replace")
        .contains("what the other columns make of the row");
  }

  @Test
  void nothingThatATeacherWritesIsRun() throws IOException {
    for (String ask : List.of("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|x")) {
      OfficeFile bank = OfficeFile.of(Bank.written(asking(ask)));
      assertThat(bank.text()).contains(ask);
      for (String part : bank.parts().keySet()) {
        if (part.startsWith("xl/worksheets/")) {
          assertThat(bank.xml(part)).as(part).doesNotContain("<f>").doesNotContain("<f ");
        }
      }
    }
  }

  @Test
  void whatACellCannotHoldIsToldOf() {
    Diagnostics diagnostics = new Diagnostics();
    byte[] bank = new BankXlsx(new DeckYaml()).write(asking("x".repeat(40_000)), diagnostics);
    assertThat(bank).isNotEmpty();
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::message)
        .containsExactly("`ask` of `q` is longer than a cell of a workbook holds");
  }

  @Test
  void rowsBelowAreMeantToBeFilledIn() throws IOException {
    String sheet = OfficeFile.of(Bank.written(asking("Which?"))).xml("xl/worksheets/sheet2.xml");
    assertThat(sheet)
        .contains("sqref=\"C2:C5001\"")
        .contains("\"choice,several,true-false,written,numeric,cloze,matching,ordering")
        .contains("<autoFilter ref=\"A1:")
        .contains("state=\"frozen\"");
  }
}
