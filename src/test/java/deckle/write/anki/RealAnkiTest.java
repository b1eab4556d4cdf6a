package deckle.write.anki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Anki that other tests trust shows what is wrong with cards, and never hides a failure. */
class RealAnkiTest {

  @TempDir Path folder;

  private RealAnki anki;

  @BeforeEach
  void givenAnEmptyCollection() throws IOException {
    anki = RealAnki.started(folder, "empty");
  }

  @AfterEach
  void end() {
    if (anki != null) {
      anki.close();
    }
  }

  /** Of one row, whose fields have no tab or quote in them. */
  private RealAnki.Note given(String type, String front, String back) throws IOException {
    String head = "#separator:tab\n#html:true\n#notetype column:1\n";
    Path file = folder.resolve("one.csv");
    Files.writeString(file, head + String.join("\t", type, front, back) + "\n");
    return noteOf(anki.importCsv(file));
  }

  private RealAnki.Note noteOf(RealAnki.Log log) {
    assertThat(log.added()).hasSize(1);
    return anki.notes().stream()
        .filter(note -> log.added().contains(note.id()))
        .findFirst()
        .orElseThrow();
  }

  private RealAnki.Shown shown(RealAnki.Note note) {
    return anki.render(List.of(note.cards().get(0).id())).get(0);
  }

  @Test
  void aCardThatIsWellIsShownOnBothSides() throws IOException {
    RealAnki.Shown shown = shown(given("Basic", "Which ion?", "Mg"));
    assertThat(shown.question()).isEqualTo("Which ion?");
    assertThat(shown.answer()).startsWith("Which ion?").endsWith("Mg");
    assertThat(shown.faulty()).isFalse();
  }

  @Test
  void aClozeWithoutAGapIsFaulty() throws IOException {
    assertThat(shown(given("Cloze", "No gap", "")).faulty()).isTrue();
  }

  @Test
  void anEmptyFrontIsFaulty() throws IOException {
    RealAnki.Note note = given("Basic", "Which ion?", "Mg");
    anki.setField(note.id(), "Front", "<br>");
    assertThat(shown(note).faulty()).isTrue();
    assertThat(anki.emptyCards()).containsExactly(note.cards().get(0).id());
  }

  @Test
  void aTemplateThatIsWrongIsFaulty() throws IOException {
    RealAnki.Note note = given("Basic", "Which ion?", "Mg");
    anki.setTemplate("Basic", "Card 1", "{{Front}}", "{{#Back}}{{Front}}{{/Back}}{{FrontSide}}");
    assertThat(shown(note).faulty()).isFalse();
    assertThatThrownBy(() -> anki.setTemplate("Basic", "Card 1", "{{Front}}", "{{Bakc}}"))
        .hasMessageContaining("Bakc");
  }

  @Test
  void anAnswerBecomesHistory() throws IOException {
    RealAnki.Note note = given("Basic", "Which ion?", "Mg");
    long card = note.cards().get(0).id();
    anki.answer(List.of(card), "easy");
    anki.answer(List.of(card), "again");
    assertThat(anki.revlog()).extracting(RealAnki.Review::card).containsExactly(card, card);
    RealAnki.Card after = anki.notes().get(0).cards().get(0);
    assertThat(after.reps()).isEqualTo(2);
    assertThat(after.lapses()).isEqualTo(1);
  }

  @Test
  void whatAnkiExportsItImports() throws IOException {
    RealAnki.Note note = given("Basic", "Which ion?", "Mg");
    for (boolean legacy : List.of(true, false)) {
      Path file = folder.resolve("old-way-" + legacy + ".apkg");
      anki.exportPackage(file, legacy);
      anki.open(folder.resolve("imported" + legacy));
      RealAnki.Note imported = noteOf(anki.importPackage(file));
      assertThat(imported.guid()).isEqualTo(note.guid());
      assertThat(anki.importPackage(file).duplicate()).containsExactly(imported.id());
      anki.open(folder.resolve("empty"));
    }
    anki.exportCsv(folder.resolve("notes.txt"));
    assertThat(folder.resolve("notes.txt")).content().contains(note.guid());
  }

  @Test
  void whatGoesWrongInAnkiFailsTheTest() {
    assertThatThrownBy(() -> anki.importCsv(folder.resolve("nowhere.csv")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("nowhere.csv");
    assertThat(anki.notes()).isEmpty();
  }

  @Test
  void anAnkiThatEndsFailsTheTest() {
    anki.close();
    assertThatThrownBy(anki::notes).isInstanceOf(AssertionError.class);
  }
}
