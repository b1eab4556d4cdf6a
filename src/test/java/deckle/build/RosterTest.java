package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Severity;
import deckle.write.office.xlsx.SheetWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rosters are inputs like any other file. */
class RosterTest {

  @TempDir Path folder;

  private final MemoryStore store = new MemoryStore();

  @BeforeEach
  void givenAQuizWithARoster() throws IOException {
    write(
        "salts.yaml",
        """
        deck: salts
        title: Salts
        questions:
          - {claim: Salt is white., is: true, because: It is.}
          - {claim: Salt is blue., is: false, because: It is not.}
        """);
    write(
        "deckle.yaml",
        """
        quizzes:
          test:
            title: Test
            roster: lists/8b.csv
            pick: [{deck: salts, count: all}]
        """);
    write("lists/8b.csv", "name,form\nAnn Leeward,B\nBen Okafor,\n");
  }

  private void write(String name, String content) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), content);
  }

  private Outcome build() throws IOException {
    return Built.of(Built.library(folder), store, Built.EVERYTHING).withoutErrors().outcome();
  }

  private String words() throws IOException {
    return SheetWords.of(store.files().get("test/gradebook.xlsx"));
  }

  @Test
  void itsStudentsStandInTheGradebookOfTheirQuizOnly() throws IOException {
    build();
    assertThat(words()).contains("Ann Leeward", "Ben Okafor");
    assertThat(SheetWords.of(store.files().get("salts/gradebook.xlsx"))).doesNotContain("Okafor");
  }

  @Test
  void aGradebookThatHasMarksInItIsNeverWrittenOver() throws IOException {
    build();
    byte[] marked = "marks".getBytes(StandardCharsets.UTF_8);
    store.write("test/gradebook.xlsx", marked);
    assertThat(build().made()).isEmpty();
    write("lists/8b.csv", "name,form\nAnn Leeward,A\n");
    Built changed = Built.of(Built.library(folder), store, Built.EVERYTHING).withoutErrors();
    assertThat(changed.outcome().made()).isEmpty();
    assertThat(changed.diagnostics())
        .filteredOn(each -> each.severity() == Severity.WARNING)
        .singleElement()
        .satisfies(each -> assertThat(each.at()).hasToString("output/test/gradebook.xlsx"));
    assertThat(store.files().get("test/gradebook.xlsx")).isEqualTo(marked);
    store.delete("test/gradebook.xlsx");
    assertThat(build().made()).containsExactly("test/gradebook.xlsx");
  }

  @Test
  void onlyTheGradebookIsMadeAnewWhenTheClassChanges() throws IOException {
    build();
    assertThat(build().made()).isEmpty();
    write("lists/8b.csv", "name,form\nAnn Leeward,B\nBen Okafor,\nEva Ruiz,A\n");
    assertThat(build().made()).containsExactly("test/gradebook.xlsx");
    assertThat(words()).contains("Eva Ruiz");
    write("lists/8b.csv", "name;form\nAnn Leeward;B\nBen Okafor;\nEva Ruiz;A\n");
    assertThat(build().made()).isEmpty();
  }

  @Test
  void whatWasEditedAfterABuildThatFailedIsNotWrittenOverEither() throws IOException {
    build();
    byte[] before = store.files().get("salts/quiz.docx");
    // As a build leaves it that was stopped between announcing its files and writing them.
    String ledger = new String(store.files().get(Ledger.NAME), StandardCharsets.UTF_8);
    String announced =
        ledger.replaceAll("(\"salts/quiz.docx\" : \\{\\s+\"inputs\" : )\"[^\"]*\"", "$1\"\"");
    assertThat(announced).isNotEqualTo(ledger);
    store.write(Ledger.NAME, announced.getBytes(StandardCharsets.UTF_8));
    byte[] edited = "edited".getBytes(StandardCharsets.UTF_8);
    store.write("salts/quiz.docx", edited);
    Built again = Built.of(Built.library(folder), store, Built.EVERYTHING).withoutErrors();
    assertThat(store.files().get("salts/quiz.docx")).isEqualTo(edited);
    assertThat(again.diagnostics())
        .filteredOn(each -> each.severity() == Severity.WARNING)
        .singleElement()
        .satisfies(each -> assertThat(each.at()).hasToString("output/salts/quiz.docx"));
    store.write(Ledger.NAME, announced.getBytes(StandardCharsets.UTF_8));
    store.write("salts/quiz.docx", before);
    assertThat(build().made()).contains("salts/quiz.docx");
  }
}
