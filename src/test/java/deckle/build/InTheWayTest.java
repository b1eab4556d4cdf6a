package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands where an output belongs is kept, said, and stops no other output. */
class InTheWayTest {

  private static final String DECK =
      "deck: %s\ntitle: Salts\nfacts:\n  - id: a\n    term: Salt\n    fact: It is white.\n";

  private record Run(Outcome outcome, List<Diagnostic> errors) {}

  @TempDir Path folder;
  private Path output;

  @BeforeEach
  void givenTwoDecks() throws IOException {
    output = folder.resolve("output");
    Files.createDirectories(folder.resolve("decks"));
    Files.createDirectories(output);
    Files.writeString(deck("one"), DECK.formatted("one"));
    Files.writeString(deck("two"), DECK.formatted("two"));
  }

  @Test
  void aFolderInTheWayOfAnOutputStopsOnlyThat() throws IOException {
    Files.createDirectories(output.resolve("one/handout.pdf"));
    Run run = build();
    assertThat(run.errors()).extracting(Diagnostic::at).hasToString("[output/one/handout.pdf]");
    assertThat(run.errors())
        .extracting(Diagnostic::message)
        .containsExactly("a folder that Deckle did not write stands in the way");
    assertThat(output.resolve("one/handout.pdf")).isDirectory();
    assertThat(run.outcome().made()).hasSize(13).contains("one/cards.pdf", "two/handout.pdf");
  }

  @Test
  void aFileInTheWayOfAFolderStopsWhatBelongsIntoItAndIsSaidOnce() throws IOException {
    Files.writeString(output.resolve("one"), "mine");
    Run run = build();
    assertThat(run.errors()).extracting(Diagnostic::at).hasToString("[output/one]");
    assertThat(run.errors())
        .extracting(Diagnostic::message)
        .containsExactly("a file that Deckle did not write stands in the way");
    assertThat(output.resolve("one")).hasContent("mine");
    assertThat(run.outcome().made()).hasSize(7).allMatch(path -> path.startsWith("two/"));
  }

  @Test
  void whatIsOutOfTheWayAgainIsNotMissed() throws IOException {
    Files.writeString(output.resolve("one"), "mine");
    build();
    Files.delete(output.resolve("one"));
    assertThat(build().outcome().made()).hasSize(7).allMatch(path -> path.startsWith("one/"));
  }

  @Test
  void whatTookThePlaceOfOutputsStaysWhenTheirDeckIsGone() throws IOException {
    build();
    erase(output.resolve("one"));
    Files.writeString(output.resolve("one"), "mine");
    Files.delete(output.resolve("two/handout.pdf"));
    Files.createDirectories(output.resolve("two/handout.pdf"));
    Files.delete(deck("one"));
    Files.delete(deck("two"));
    Files.writeString(deck("three"), DECK.formatted("three"));
    assertThat(build().errors()).isEmpty();
    assertThat(output.resolve("one")).hasContent("mine");
    assertThat(output.resolve("two/handout.pdf")).isDirectory();
  }

  @Test
  void whoRemovesNotesThatAreDamagedLosesNothing() throws IOException {
    build();
    Files.writeString(output.resolve(Ledger.NAME), "{\"files\":");
    Files.writeString(output.resolve("one/handout.docx"), "edited");
    assertThat(build().errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.at()).hasToString("output/.deckle.json");
              assertThat(error.hints()).first().asString().startsWith("remove this one file");
            });

    Files.delete(output.resolve(Ledger.NAME));
    Run run = build();

    assertThat(run.errors()).extracting(Diagnostic::at).hasToString("[output/one/handout.docx]");
    assertThat(output.resolve("one/handout.docx")).hasContent("edited");
    assertThat(run.outcome().made()).hasSize(13);
    Files.delete(output.resolve("one/handout.docx"));
    assertThat(build().outcome().made()).containsExactly("one/handout.docx");
  }

  @Test
  void aLinkToAFolderIsAFolder() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.createSymbolicLink(output.resolve("one"), elsewhere);
    assertThat(build().errors()).isEmpty();
    assertThat(elsewhere.resolve("handout.pdf")).isNotEmptyFile();
  }

  private Path deck(String id) {
    return folder.resolve("decks/" + id + ".yaml");
  }

  private Run build() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    FolderLibrary library = new FolderLibrary(folder.resolve("decks"), "decks");
    Outcome outcome =
        Build.run(library, output, "output", Built.EVERYTHING, Built.SILENT, diagnostics);
    return new Run(
        outcome,
        diagnostics.sorted().stream().filter(each -> each.severity() == Severity.ERROR).toList());
  }

  private static void erase(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
