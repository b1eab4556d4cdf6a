package deckle.write.anki;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import deckle.build.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What today's Anki makes of the text that the decks give which come with the program. */
class RealAnkiCsvTest {

  @TempDir static Path folder;

  private static RealAnki anki;
  private static Map<String, byte[]> exports;
  private static List<RealAnki.Log> logs;
  private static List<RealAnki.NoteType> stock;

  @BeforeAll
  static void givenAllDecksInACollection() throws IOException {
    anki = RealAnki.started(folder, "all");
    stock = anki.noteTypes();
    exports = exported(Path.of("decks"));
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

  private static Map<String, byte[]> exported(Path decks) throws IOException {
    Map<String, byte[]> files =
        Built.of(decks, Built.of(path -> path.endsWith("/cards.csv"), false))
            .withoutErrors()
            .files();
    Map<String, byte[]> exported = new TreeMap<>(files);
    exported.keySet().removeIf(path -> !path.endsWith("/cards.csv"));
    assertThat(exported).hasSizeGreaterThan(5);
    return exported;
  }

  private static List<RealAnki.Log> imported(Map<String, byte[]> exports) throws IOException {
    List<RealAnki.Log> logs = new ArrayList<>();
    for (byte[] export : exports.values()) {
      logs.add(anki.importCsv(Files.write(folder.resolve("cards.csv"), export)));
    }
    return logs;
  }

  private static List<CsvRow> rows(Map<String, byte[]> exports) {
    return exports.values().stream().map(CsvRow::of).flatMap(List::stream).toList();
  }

  private static Map<String, RealAnki.Note> byGuid(List<RealAnki.Note> notes) {
    return notes.stream().collect(toMap(RealAnki.Note::guid, identity()));
  }

  private static Stream<RealAnki.Card> cards(List<RealAnki.Note> notes) {
    return notes.stream().flatMap(note -> note.cards().stream());
  }

  private static List<Long> ids(Stream<RealAnki.Card> cards) {
    return cards.map(RealAnki.Card::id).toList();
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
  void theSameTextOnceMoreChangesNothing() throws IOException {
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
    learn(ids(cards(anki.notes())));
    List<RealAnki.Note> before = anki.notes();
    List<RealAnki.Review> history = anki.revlog();

    Map<String, byte[]> corrected = exported(corrected());
    List<RealAnki.Log> again = imported(corrected);

    List<RealAnki.Note> after = anki.notes();
    assertThat(after).extracting(RealAnki.Note::id).isEqualTo(ids(before));
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

  private static List<Long> ids(List<RealAnki.Note> notes) {
    return notes.stream().map(RealAnki.Note::id).toList();
  }

  /**
   * A third is forgotten, a third is well known, a third is being learnt; some are put aside. Anki
   * then finds the times of answers at fault that are given faster than a person can.
   */
  private static void learn(List<Long> cards) {
    anki.answer(everyThird(cards, 0), "easy");
    anki.answer(everyThird(cards, 0), "again");
    anki.answer(everyThird(cards, 1), "easy");
    anki.answer(everyThird(cards, 2), "good");
    anki.suspend(cards.subList(0, 5));
    anki.check();
  }

  private static List<Long> everyThird(List<Long> cards, int first) {
    List<Long> chosen = new ArrayList<>();
    for (int i = first; i < cards.size(); i += 3) {
      chosen.add(cards.get(i));
    }
    return chosen;
  }

  /** The same decks, in whose texts a word is another now; titles stand, which name decks. */
  private static Path corrected() throws IOException {
    Path decks = folder.resolve("corrected decks");
    try (Stream<Path> all = Files.walk(Path.of("decks"))) {
      for (Path from : all.toList()) {
        Path to = decks.resolve(Path.of("decks").relativize(from).toString());
        if (from.toString().endsWith(".yaml")) {
          String text = Files.readString(from);
          Files.writeString(
              to, text.replaceAll("(?m)^(.*(?:fact|ask|because): .*?) the ", "$1 this very "));
        } else {
          Files.copy(from, to);
        }
      }
    }
    return decks;
  }
}
