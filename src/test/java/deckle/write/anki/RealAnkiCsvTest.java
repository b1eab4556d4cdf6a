package deckle.write.anki;

import static deckle.write.anki.ExportedDecks.cards;
import static deckle.write.anki.ExportedDecks.ids;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What today's Anki makes of the text that the decks give which come with the program. */
class RealAnkiCsvTest {

  @TempDir static Path folder;

  private static RealAnki anki;
  private static ExportedDecks decks;
  private static Map<String, byte[]> exports;
  private static List<RealAnki.Log> logs;
  private static List<RealAnki.NoteType> stock;

  @BeforeAll
  static void givenAllDecksInACollection() throws IOException {
    anki = RealAnki.started(folder, "all");
    stock = anki.noteTypes();
    decks = ExportedDecks.asTheyAre();
    exports = decks.exported(Export.CSV);
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

  private static List<RealAnki.Log> imported(Map<String, byte[]> exports) {
    return ExportedDecks.imported(exports, Export.CSV, anki, folder);
  }

  private static List<CsvRow> rows(Map<String, byte[]> exports) {
    return exports.values().stream().map(CsvRow::of).flatMap(List::stream).toList();
  }

  private static Map<String, RealAnki.Note> byGuid(List<RealAnki.Note> notes) {
    return notes.stream().collect(toMap(RealAnki.Note::guid, identity()));
  }

  private static void expectArrived(CsvRow row, RealAnki.Note note) {
    assertThat(note).as(row.toString()).isNotNull();
    assertThat(note.type()).isEqualTo(row.type());
    assertThat(note.fields().values())
        .containsExactlyElementsOf(row.fields().subList(0, note.fields().size()));
    assertThat(note.tags()).containsExactlyInAnyOrderElementsOf(row.tags());
    assertThat(note.cards()).extracting(RealAnki.Card::deck).containsOnly(row.deck());
    assertThat(note.cards()).as(row.toString()).hasSize(row.cards());
  }

  @Test
  void everyRowArrivesInItsDeckWithItsTypeFieldsAndTags() {
    List<CsvRow> rows = rows(exports);
    Map<String, RealAnki.Note> notes = byGuid(anki.notes());

    assertThat(notes.keySet()).isEqualTo(new TreeSet<>(rows.stream().map(CsvRow::guid).toList()));
    rows.forEach(row -> expectArrived(row, notes.get(row.guid())));
    assertThat(logs)
        .allSatisfy(log -> assertThat(log.added()).hasSize(log.found()))
        .allSatisfy(log -> assertThat(log.updated()).isEmpty())
        .allSatisfy(log -> assertThat(log.duplicate()).isEmpty())
        .allSatisfy(log -> assertThat(log.refused()).isEmpty());
  }

  @Test
  void everyCardShowsSomethingOnBothSidesAndNoneIsFaulty() {
    List<Long> cards = ids(cards(anki.notes()));

    assertThat(anki.render(cards))
        .hasSameSizeAs(cards)
        .noneMatch(RealAnki.Shown::faulty)
        .noneMatch(shown -> shown.question().isBlank() || shown.answer().isBlank());
    assertThat(anki.emptyCards()).isEmpty();
  }

  @Test
  void theDatabaseIsSoundAndHasNoNoteTypesButAnkisOwn() {
    assertThat(anki.check()).matches(RealAnki.Check::sound);
    assertThat(anki.noteTypes()).isEqualTo(stock);
  }

  @Test
  void theSameTextOnceMoreChangesNothing() {
    List<RealAnki.Note> before = anki.notes();

    List<RealAnki.Log> again = imported(exports);

    assertThat(anki.notes()).isEqualTo(before);
    assertThat(again)
        .allSatisfy(log -> assertThat(log.duplicate()).hasSize(log.found()))
        .allSatisfy(log -> assertThat(log.added()).isEmpty())
        .allSatisfy(log -> assertThat(log.updated()).isEmpty());
  }

  @Test
  void aCorrectedTextComesToItsCardsAndLeavesTheirHistory() throws IOException {
    anki.open(folder.resolve("corrected"));
    imported(exports);
    ExportedDecks.learn(anki);
    List<RealAnki.Note> before = anki.notes();
    List<RealAnki.Review> history = anki.revlog();

    Map<String, byte[]> corrected =
        decks.corrected(folder.resolve("corrected decks")).exported(Export.CSV);
    List<RealAnki.Log> again = imported(corrected);

    List<RealAnki.Note> after = anki.notes();
    assertThat(after).extracting(RealAnki.Note::id).isEqualTo(numbers(before));
    assertThat(cards(after)).containsExactlyElementsOf(cards(before).toList());
    assertThat(anki.revlog()).isEqualTo(history).hasSizeGreaterThan(before.size());
    Map<String, RealAnki.Note> notes = byGuid(after);
    rows(corrected).forEach(row -> expectArrived(row, notes.get(row.guid())));
    assertThat(again)
        .allSatisfy(log -> assertThat(log.added()).isEmpty())
        .allSatisfy(log -> assertThat(log.updated()).isNotEmpty())
        .allSatisfy(log -> assertThat(log.refused()).isEmpty());
    assertThat(anki.check()).matches(RealAnki.Check::sound);
  }

  private static List<Long> numbers(List<RealAnki.Note> notes) {
    return notes.stream().map(RealAnki.Note::id).toList();
  }
}
