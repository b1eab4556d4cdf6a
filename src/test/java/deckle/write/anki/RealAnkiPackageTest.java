package deckle.write.anki;

import static deckle.write.anki.ExportedDecks.cards;
import static deckle.write.anki.ExportedDecks.ids;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import deckle.SampleDecks;
import deckle.deck.Deck;
import deckle.doc.Note;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What today's Anki makes of the packages that the decks give which come with the program. */
class RealAnkiPackageTest {

  @TempDir static Path folder;

  private static RealAnki anki;
  private static ExportedDecks decks;
  private static Map<String, byte[]> exports;
  private static List<Apkg> packages;
  private static List<RealAnki.Log> logs;
  private static List<RealAnki.NoteType> stock;

  @BeforeAll
  static void givenAllDecksInACollection() throws IOException {
    anki = RealAnki.started(folder, "all");
    stock = anki.noteTypes();
    decks = ExportedDecks.asTheyAre();
    exports = decks.exported(Export.APKG);
    packages = packages(exports);
    logs = imported(exports);
  }

  @BeforeEach
  void givenThatCollection() {
    anki.open(folder.resolve("all"));
  }

  @AfterAll
  static void end() {
    if (anki != null) {
      anki.close();
    }
  }

  private static List<Apkg> packages(Map<String, byte[]> exports) throws IOException {
    List<Apkg> packages = new ArrayList<>();
    for (byte[] export : exports.values()) {
      packages.add(Apkg.of(export));
    }
    return packages;
  }

  private static List<RealAnki.Log> imported(Map<String, byte[]> exports) {
    return ExportedDecks.imported(exports, Export.APKG, anki, folder);
  }

  private static Map<String, RealAnki.Note> byGuid(List<RealAnki.Note> notes) {
    return notes.stream().collect(toMap(RealAnki.Note::guid, identity()));
  }

  private static Map<String, RealAnki.Note> byName(List<RealAnki.Note> notes) {
    return notes.stream().collect(toMap(note -> note.fields().get("Id"), identity()));
  }

  @Test
  void everyNoteArrivesAsItStandsInItsPackage() {
    Map<String, RealAnki.Note> notes = byGuid(anki.notes());

    int count = 0;
    for (Apkg apkg : packages) {
      for (Apkg.Row row : apkg.rows("select * from notes")) {
        expectArrived(row, apkg, notes.get(row.get("guid")));
        count++;
      }
    }
    assertThat(notes).hasSize(count);
    assertThat(logs)
        .allSatisfy(log -> assertThat(log.added()).hasSize(log.found()))
        .allSatisfy(log -> assertThat(log.updated()).isEmpty())
        .allSatisfy(log -> assertThat(log.duplicate()).isEmpty())
        .allSatisfy(log -> assertThat(log.refused()).isEmpty());
  }

  private static void expectArrived(Apkg.Row row, Apkg apkg, RealAnki.Note note) {
    assertThat(note).as(row.toString()).isNotNull();
    assertThat(note.type()).isEqualTo(apkg.types().get(row.get("mid")).get("name").asText());
    assertThat(note.fields().values()).containsExactlyElementsOf(row.fields());
    assertThat(String.join(" ", note.tags())).isEqualTo(row.get("tags").strip());
    assertThat(note.mod()).isEqualTo(Long.parseLong(row.get("mod")));
    assertThat(note.cards())
        .extracting(card -> card.ord() + " " + card.deck())
        .containsExactlyInAnyOrderElementsOf(
            apkg.rows("select * from cards where nid = " + row.get("id")).stream()
                .map(card -> card.get("ord") + " " + apkg.decks().get(card.get("did")))
                .toList());
  }

  @Test
  void everyFactAndQuestionArrivesUnderTheTitlesOfItsDeckAndTopic() {
    Map<String, RealAnki.Note> notes = byName(anki.notes());

    int count = 0;
    for (Deck deck : SampleDecks.read()) {
      for (Note note : Notebooks.of(deck).notes()) {
        String filed = "Magnesium::" + String.join("::", note.path());
        assertThat(notes.get(note.name()).cards())
            .extracting(RealAnki.Card::deck)
            .containsOnly(filed);
        assertThat(notes.get(note.name()).tags())
            .filteredOn(tag -> tag.startsWith("topic::"))
            .hasSize(1);
        count++;
      }
    }
    assertThat(notes).hasSize(count);
    assertThat(count).isGreaterThan(300);
  }

  @Test
  void everyCardShowsSomethingOnBothSidesAndNoneIsFaulty() {
    List<Long> cards = ids(cards(anki.notes()));

    assertThat(anki.render(cards))
        .hasSameSizeAs(cards)
        .noneMatch(RealAnki.Shown::faulty)
        .noneMatch(shown -> text(shown.question()).isBlank() || text(shown.answer()).isBlank());
    assertThat(anki.emptyCards()).isEmpty();
  }

  private static String text(String html) {
    return Jsoup.parse(html).text();
  }

  @Test
  void aChoiceOffersAllOptionsAndTellsOnItsBackWhichAreRight() {
    List<RealAnki.Note> choices = ofType(Type.CHOICE);

    for (RealAnki.Shown shown : anki.render(ids(cards(choices)))) {
      Document front = Jsoup.parse(shown.question());
      assertThat(front.select(".options > li")).hasSizeGreaterThan(1);
      assertThat(Jsoup.parse(shown.answer()).select(".options > li.right")).isNotEmpty();
      assertThat(Jsoup.parse(shown.answer()).select(".options > li").text())
          .isEqualTo(front.select(".options > li").text());
    }
  }

  @Test
  void aFigureHidesEachOfItsNamesAndAsksForOne() {
    List<RealAnki.Note> figures = ofType(Type.OCCLUSION);

    for (RealAnki.Note figure : figures) {
      List<RealAnki.Shown> shown = anki.render(ids(figure.cards().stream()));
      List<Document> fronts = shown.stream().map(card -> Jsoup.parse(card.question())).toList();
      assertThat(fronts)
          .allSatisfy(
              front -> {
                assertThat(front.select("#image-occlusion-container img")).hasSize(1);
                assertThat(front.select("[data-shape][data-occludeinactive=1]"))
                    .hasSize(shown.size());
              });
      assertThat(fronts.stream().map(front -> front.select(".cloze[data-shape]").outerHtml()))
          .as(figure.toString())
          .doesNotHaveDuplicates();
      assertThat(shown.stream().map(card -> Jsoup.parse(card.answer()).select("span.cloze").text()))
          .doesNotHaveDuplicates()
          .noneMatch(String::isBlank);
    }
  }

  private static List<RealAnki.Note> ofType(Type type) {
    List<RealAnki.Note> notes =
        anki.notes().stream().filter(note -> note.type().equals(type.title())).toList();
    assertThat(notes).isNotEmpty();
    return notes;
  }

  @Test
  void everyPictureArrivesByteForByteAndIsShownByANote() {
    Map<String, String> ours = new TreeMap<>();
    for (Apkg apkg : packages) {
      apkg.media()
          .forEach(
              (name, bytes) ->
                  ours.put(name, HexFormat.of().formatHex(Digests.of("SHA-256", bytes))));
    }

    assertThat(anki.media()).isEqualTo(ours).isNotEmpty();
    assertThat(anki.checkMedia()).isEmpty();
  }

  @Test
  void theDatabaseIsSoundAndHasNoNoteTypesButAnkisAndOurs() {
    assertThat(anki.check()).matches(RealAnki.Check::sound);
    assertThat(anki.noteTypes()).containsAll(stock);
    List<RealAnki.NoteType> ours = new ArrayList<>(anki.noteTypes());
    ours.removeAll(stock);
    assertThat(ours)
        .extracting(RealAnki.NoteType::id)
        .containsExactlyInAnyOrderElementsOf(
            List.of(Type.values()).stream().map(Type::id).toList());
    assertThat(ours)
        .extracting(RealAnki.NoteType::name)
        .containsExactlyInAnyOrderElementsOf(
            List.of(Type.values()).stream().map(Type::title).toList());
  }

  @Test
  void theSamePackageOnceMoreChangesNothing() {
    List<RealAnki.Note> before = anki.notes();
    List<RealAnki.NoteType> types = anki.noteTypes();

    List<RealAnki.Log> again = imported(exports);

    assertThat(anki.notes()).isEqualTo(before);
    assertThat(anki.noteTypes()).isEqualTo(types);
    assertThat(again)
        .allSatisfy(log -> assertThat(log.duplicate()).hasSize(log.found()))
        .allSatisfy(log -> assertThat(log.added()).isEmpty())
        .allSatisfy(log -> assertThat(log.updated()).isEmpty());
  }

  @Test
  void aCorrectedDeckComesToItsCardsAndLeavesTheirHistory() throws IOException {
    anki.open(folder.resolve("corrected"));
    imported(exports);
    ExportedDecks.learn(anki);
    List<RealAnki.Note> before = anki.notes();
    List<RealAnki.Review> history = anki.revlog();
    List<RealAnki.NoteType> types = anki.noteTypes();

    Map<String, byte[]> corrected =
        decks.corrected(folder.resolve("corrected decks")).exported(Export.APKG);
    List<RealAnki.Log> again = imported(corrected);

    List<RealAnki.Note> after = anki.notes();
    assertThat(cards(after)).containsExactlyElementsOf(cards(before).toList());
    assertThat(anki.revlog()).isEqualTo(history).hasSizeGreaterThan(before.size());
    assertThat(anki.noteTypes()).isEqualTo(types);
    Map<String, RealAnki.Note> notes = byGuid(after);
    for (Apkg apkg : packages(corrected)) {
      apkg.rows("select * from notes")
          .forEach(row -> expectArrived(row, apkg, notes.get(row.get("guid"))));
    }
    assertThat(again)
        .allSatisfy(log -> assertThat(log.added()).isEmpty())
        .allSatisfy(log -> assertThat(log.updated()).isNotEmpty())
        .allSatisfy(log -> assertThat(log.refused()).isEmpty());
    assertThat(anki.check()).matches(RealAnki.Check::sound);
  }
}
