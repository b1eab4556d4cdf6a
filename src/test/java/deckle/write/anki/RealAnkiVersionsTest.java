package deckle.write.anki;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import deckle.build.Built;
import deckle.read.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of two that say something else about a note, today's Anki takes the newer one. */
class RealAnkiVersionsTest {

  private static final String ION = "Which ion blocks the channel?";
  private static final String SALT = "Which salt dissolves best?";
  private static final String FOOD = "Which food has most of it?";

  @TempDir static Path folder;

  private static RealAnki anki;

  @TempDir private Path decks;

  private Library library;

  @BeforeAll
  static void givenAnki() throws IOException {
    anki = RealAnki.started(folder);
  }

  @AfterAll
  static void end() {
    if (anki != null) {
      anki.close();
    }
  }

  @BeforeEach
  void givenACollection(TestInfo test) {
    anki.open(folder.resolve(test.getTestMethod().orElseThrow().getName()));
    library = Built.library(decks);
  }

  /** One deck of three notes, in these words. */
  private byte[] built(Export export, String ion, String salt, String food) throws IOException {
    String text =
        """
        deck: mg
        title: Magnesium
        questions:
          - {id: ion, ask: '%s', answer: Mg}
          - {id: salt, ask: '%s', answer: chloride}
          - {id: food, ask: '%s', answer: seeds}
        """
            .formatted(ion, salt, food);
    Files.writeString(decks.resolve("mg.yaml"), text);
    String path = "mg/" + export.fileName();
    return Built.of(library, Built.of(path::equals, false)).withoutErrors().files().get(path);
  }

  private byte[] built(String ion, String salt, String food) throws IOException {
    return built(Export.APKG, ion, salt, food);
  }

  private Path file(byte[] export) throws IOException {
    return Files.write(decks.resolve("mg.apkg"), export);
  }

  private RealAnki.Log imported(byte[] export) throws IOException {
    return anki.importPackage(file(export));
  }

  private String lock() throws IOException {
    return new String(library.open(AnkiLock.FILE, 10_000), StandardCharsets.UTF_8);
  }

  private void keep(String lock) throws IOException {
    library.keep(AnkiLock.FILE, lock.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, RealAnki.Note> notes() {
    return anki.notes().stream().collect(toMap(note -> note.fields().get("Id"), identity()));
  }

  private static String front(String note) {
    return notes().get("mg/" + note).fields().get("Front");
  }

  /** The learner writes into one note, and another one is so hard that Anki tags it. */
  private void givenALearner() throws IOException {
    imported(built(ION, SALT, FOOD));
    Map<String, RealAnki.Note> notes = notes();
    anki.setField(notes.get("mg/ion").id(), "Hint", "my own hint");
    anki.addTags(List.of(notes.get("mg/salt").id()), "leech");
    anki.answer(
        notes.values().stream()
            .flatMap(note -> note.cards().stream())
            .map(RealAnki.Card::id)
            .toList(),
        "easy");
    anki.check();
  }

  @Test
  void whatALearnerHasWrittenStaysAndNothingElseIsHeldBack() throws IOException {
    givenALearner();
    List<RealAnki.Note> before = anki.notes();
    List<RealAnki.Review> history = anki.revlog();

    RealAnki.Log log = imported(built("Which ion?", "Which salt?", "Which food?"));

    assertThat(log.updated()).containsExactly(notes().get("mg/food").id());
    assertThat(log.added()).isEmpty();
    assertThat(front("food")).isEqualTo("Which food?");
    assertThat(anki.notes()).hasSize(3).containsAll(before.subList(0, 2));
    assertThat(anki.revlog()).isEqualTo(history).hasSize(3);
  }

  /** What the learner has written is gone then, as Anki's dialog says. */
  @Test
  void whoeverAsksForItGetsEveryNoteAsItsAuthorHasIt() throws IOException {
    givenALearner();
    List<RealAnki.Note> before = anki.notes();

    RealAnki.Log log =
        anki.importPackage(file(built("Which ion?", "Which salt?", "Which food?")), "always");

    assertThat(log.updated()).hasSize(3);
    assertThat(log.added()).isEmpty();
    assertThat(anki.notes())
        .extracting(note -> note.fields().get("Front"))
        .containsExactly("Which ion?", "Which salt?", "Which food?");
    assertThat(notes().get("mg/ion").fields().get("Hint")).isEmpty();
    assertThat(notes().get("mg/salt").tags()).isEmpty();
    assertThat(anki.notes())
        .extracting(RealAnki.Note::cards)
        .isEqualTo(before.stream().map(RealAnki.Note::cards).toList());
  }

  @Test
  void howALearnerHasMadeCardsLookStays() throws IOException {
    imported(built(ION, SALT, FOOD));
    anki.setTemplate("Deckle Basic", "Card 1", "<b>{{Front}}</b>", "{{FrontSide}} {{Back}}");
    List<RealAnki.NoteType> types = anki.noteTypes();

    RealAnki.Log log = imported(built("Which ion?", SALT, FOOD));

    RealAnki.Note ion = notes().get("mg/ion");
    assertThat(log.updated()).containsExactly(ion.id());
    assertThat(anki.noteTypes()).isEqualTo(types);
    assertThat(anki.render(List.of(ion.cards().get(0).id())))
        .extracting(RealAnki.Shown::question)
        .containsExactly("<b>Which ion?</b>");
  }

  @Test
  void anOlderPackageChangesNothing() throws IOException {
    byte[] older = built(ION, SALT, FOOD);
    imported(built("Which ion?", SALT, FOOD));
    List<RealAnki.Note> before = anki.notes();

    RealAnki.Log log = imported(older);

    assertThat(log.updated()).isEmpty();
    assertThat(anki.notes()).isEqualTo(before);
    assertThat(front("ion")).isEqualTo("Which ion?");
  }

  /** Both have changed the same note at what is the same time for them. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aDeckMergedFromTwoBranchesIsNewerThanBoth(boolean oursFirst) throws IOException {
    built(ION, SALT, FOOD);
    String base = lock();
    byte[] ours = built("Which ion is ours?", SALT, FOOD);
    String ourLock = lock();
    keep(base);
    byte[] theirs = built("Which ion is theirs?", SALT, FOOD);

    keep(oursFirst ? ourLock + lock() : lock() + ourLock);
    byte[] merged = built("Which ion is ours?", SALT, FOOD);

    for (byte[] branch : List.of(ours, theirs)) {
      anki.open(folder.resolve("merged" + oursFirst + (branch == ours)));
      imported(branch);
      assertThat(imported(merged).updated()).containsExactly(notes().get("mg/ion").id());
      assertThat(front("ion")).isEqualTo("Which ion is ours?");
      assertThat(imported(ours).updated()).isEmpty();
      assertThat(imported(theirs).updated()).isEmpty();
      assertThat(front("ion")).isEqualTo("Which ion is ours?");
    }
  }

  /** Anki never replaces a file, so that a new picture must have a new name. */
  @Test
  void aPictureThatIsDrawnAnewComesWithItsNote() throws IOException {
    RealAnki.Log first = imported(withFigure("before"));
    List<RealAnki.Note> before = anki.notes();

    byte[] export = withFigure("now");
    assertThat(imported(export).updated()).isEqualTo(first.added());

    Map<String, byte[]> ours = Apkg.of(export).media();
    assertThat(ours).hasSize(1);
    ours.forEach(
        (name, bytes) -> {
          assertThat(anki.media())
              .containsEntry(name, HexFormat.of().formatHex(Digests.of("SHA-256", bytes)));
          assertThat(notes().get("mg/cell").fields().get("Image")).contains("\"" + name + "\"");
        });
    assertThat(anki.notes().get(0).cards()).isEqualTo(before.get(0).cards());
    assertThat(anki.checkMedia()).allMatch(fault -> fault.startsWith("unused: cell-"));
  }

  /** The name to be labelled stands beside this word. */
  private byte[] withFigure(String word) throws IOException {
    Files.writeString(
        decks.resolve("cell.svg"),
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="200" height="60">
        <text x="10" y="30">%s</text><text id="pore" x="90" y="30">the pore</text></svg>
        """
            .formatted(word));
    Files.writeString(
        decks.resolve("mg.yaml"),
        """
        deck: mg
        title: Magnesium
        figures:
          cell: {file: cell.svg, alt: words}
        questions:
          - {id: cell, ask: Label the cell., label: cell, labels: {pore: the pore}}
        """);
    String path = "mg/cards.apkg";
    return Built.of(library, Built.of(path::equals, false)).withoutErrors().files().get(path);
  }

  /** They are the same notes, but of other types, and Anki never changes the type of a note. */
  @Test
  void whoHasTheTextKeepsItWhenThePackageComesAndTheOtherWay(TestInfo test) throws IOException {
    Path text = Files.write(decks.resolve("mg.csv"), built(Export.CSV, ION, SALT, FOOD));
    byte[] corrected = built("Which ion?", "Which salt?", "Which food?");
    Path correctedText =
        Files.write(
            decks.resolve("mg2.csv"),
            built(Export.CSV, "Which ion?", "Which salt?", "Which food?"));

    anki.importCsv(text);
    List<RealAnki.Note> before = anki.notes();
    RealAnki.Log log = imported(corrected);
    assertThat(log.conflicting()).hasSize(3);
    assertThat(anki.notes()).isEqualTo(before);
    assertThat(anki.noteTypes()).extracting(RealAnki.NoteType::name).doesNotHaveDuplicates();

    anki.open(folder.resolve(test.getDisplayName() + " back"));
    imported(built(ION, SALT, FOOD));
    before = anki.notes();
    log = anki.importCsv(correctedText);
    assertThat(log.conflicting()).hasSize(3);
    assertThat(anki.notes()).isEqualTo(before);
  }
}
