package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

  private static final String DECK =
      """
      deck: %s
      title: A deck
      facts:
        - id: ion
          term: Magnesium
          fact: An ion.
      questions:
        - id: which
          ask: Which ion?
          right: Mg^2+^
          wrong: [Ca^2+^, Na^+^]
          because: It is.
      """;

  private static final Progress SILENT =
      new Progress() {
        @Override
        public void starts(int outputs) {}

        @Override
        public void made(String path) {}
      };

  @TempDir Path folder;

  @BeforeEach
  void givenTwoDecks() throws IOException {
    givenDeck("one");
    givenDeck("two");
  }

  @Test
  void aBuildMakesEveryOutputOfEveryDeck() throws IOException {
    assertThat(build().made())
        .containsExactly(
            "one/bank.xlsx",
            "one/cards.apkg",
            "one/cards.csv",
            "one/cards.pdf",
            "one/forms.json",
            "one/gradebook.xlsx",
            "one/handout.docx",
            "one/handout.pdf",
            "one/key.docx",
            "one/key.pdf",
            "one/quiz.docx",
            "one/quiz.pdf",
            "one/review.pptx",
            "two/bank.xlsx",
            "two/cards.apkg",
            "two/cards.csv",
            "two/cards.pdf",
            "two/forms.json",
            "two/gradebook.xlsx",
            "two/handout.docx",
            "two/handout.pdf",
            "two/key.docx",
            "two/key.pdf",
            "two/quiz.docx",
            "two/quiz.pdf",
            "two/review.pptx");
  }

  @Test
  void aSecondBuildDoesNothing() throws IOException {
    build();
    Map<String, String> before = files();
    Outcome second = build();
    assertThat(second.made()).isEmpty();
    assertThat(second.fresh()).isEqualTo(26);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aManifestThatIsThereNowIsNoticed() throws IOException {
    build();
    String quiz = "quizzes: {both: {title: Both, pick: [{deck: all, count: 2}]}}\n";
    Files.writeString(folder.resolve("decks/deckle.yaml"), quiz);
    assertThat(build().made()).contains("both/quiz.pdf", "both/key.pdf", "both/forms.json");
  }

  @Test
  void aDeletedOutputComesBackWithTheSameBytes() throws IOException {
    build();
    Map<String, String> before = files();
    Files.delete(folder.resolve("output/one/key.pdf"));
    assertThat(build().made()).containsExactly("one/key.pdf");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aDeletedOutputComesBackWithABuildOfItsFolderOnly() throws IOException {
    build();
    Map<String, String> before = files();
    Files.delete(folder.resolve("output/one/key.pdf"));
    Store store = new FolderStore(folder.resolve("output"));
    Outcome part = build(store, path -> path.startsWith("one/"), new Diagnostics());
    assertThat(part.made()).containsExactly("one/key.pdf");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aBuildOfOneFolderLeavesWhatElseHasChangedToTheNext() throws IOException {
    build();
    Files.writeString(
        folder.resolve("decks/two.yaml"), DECK.replace("%s", "two").replace("An ion", "A metal"));
    Store store = new FolderStore(folder.resolve("output"));
    build(store, path -> path.startsWith("one/"), new Diagnostics());
    assertThat(build().made()).isNotEmpty().allMatch(path -> path.startsWith("two/"));
  }

  @Test
  void aChangedDeckRebuildsOnlyWhatComesFromIt() throws IOException {
    build();
    Files.writeString(
        folder.resolve("decks/two.yaml"), DECK.replace("%s", "two").replace("An ion", "A metal"));
    assertThat(build().made()).isNotEmpty().allMatch(path -> path.startsWith("two/"));
  }

  @Test
  void aFolderWithoutDecksIsRefusedAndTheOutputsStay() throws IOException {
    build();
    Map<String, String> before = files();
    Files.delete(folder.resolve("decks/one.yaml"));
    Files.delete(folder.resolve("decks/two.yaml"));
    Diagnostics diagnostics = new Diagnostics();
    Store store = new FolderStore(folder.resolve("output"));
    assertThat(build(store, path -> true, diagnostics).removed()).isEmpty();
    assertThat(diagnostics.hasErrors()).isTrue();
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void whatCameFromADeckThatIsGoneIsRemoved() throws IOException {
    build();
    Files.delete(folder.resolve("decks/two.yaml"));
    assertThat(build().removed()).hasSize(13).allMatch(path -> path.startsWith("two/"));
    assertThat(folder.resolve("output/two")).doesNotExist();
  }

  @Test
  void aFileThatDeckleDidNotWriteIsNeverTouched() throws IOException {
    build();
    Path mine = folder.resolve("output/two/notes.txt");
    Files.writeString(mine, "mine");
    Files.delete(folder.resolve("decks/two.yaml"));
    build();
    assertThat(mine).hasContent("mine");
  }

  @Test
  void aForeignFileInTheWayIsKeptAndReported() throws IOException {
    Path mine = folder.resolve("output/one/handout.pdf");
    Files.createDirectories(mine.getParent());
    Files.writeString(mine, "mine");
    Diagnostics diagnostics = new Diagnostics();
    build(new FolderStore(folder.resolve("output")), diagnostics);
    assertThat(mine).hasContent("mine");
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.at()).hasToString("output/one/handout.pdf");
              assertThat(fault.message())
                  .isEqualTo("a file that Deckle did not write stands in the way");
            });
  }

  @Test
  void aDeckWithAnErrorKeepsTheOutputsItHad() throws IOException {
    build();
    Map<String, String> before = files();
    Files.writeString(folder.resolve("decks/two.yaml"), "deck: two\n");
    Diagnostics diagnostics = new Diagnostics();
    build(new FolderStore(folder.resolve("output")), diagnostics);
    assertThat(diagnostics.hasErrors()).isTrue();
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void whateverOperationFailsOnlyWholeFilesAreLeftAndTheNextBuildHeals() throws IOException {
    build();
    Map<String, String> whole = files();
    int operations = operationsOfAFirstBuild();
    for (boolean killed : List.of(false, true)) {
      for (int failing = 1; failing <= operations; failing++) {
        erase();
        FailingStore store =
            new FailingStore(new FolderStore(folder.resolve("output")), failing, killed);
        try {
          build(store, new Diagnostics());
        } catch (FailingStore.Injected expected) {
          assertThat(store.operations()).isGreaterThanOrEqualTo(failing);
        }
        assertThatOnlyWholeFilesOf(whole);
        Diagnostics healing = new Diagnostics();
        build(new FolderStore(folder.resolve("output")), healing);
        assertThat(healing.hasErrors()).as("after operation %s", failing).isFalse();
        assertThat(files()).as("after operation %s", failing).isEqualTo(whole);
      }
    }
  }

  private int operationsOfAFirstBuild() throws IOException {
    erase();
    FailingStore counting =
        new FailingStore(new FolderStore(folder.resolve("output")), Integer.MAX_VALUE, false);
    build(counting, new Diagnostics());
    return counting.operations();
  }

  private void assertThatOnlyWholeFilesOf(Map<String, String> whole) throws IOException {
    files()
        .forEach(
            (path, digest) -> {
              if (!path.endsWith(".half") && !path.equals(Ledger.NAME)) {
                assertThat(digest).as(path).isEqualTo(whole.get(path));
              }
            });
  }

  private void givenDeck(String id) throws IOException {
    Files.createDirectories(folder.resolve("decks"));
    Files.writeString(folder.resolve("decks/" + id + ".yaml"), DECK.replace("%s", id));
  }

  private Outcome build() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Outcome outcome = build(new FolderStore(folder.resolve("output")), diagnostics);
    assertThat(diagnostics.hasErrors()).as("%s", diagnostics.sorted()).isFalse();
    return outcome;
  }

  private Outcome build(Store store, Diagnostics diagnostics) throws IOException {
    return build(store, any -> true, diagnostics);
  }

  private Outcome build(Store store, Predicate<String> only, Diagnostics diagnostics)
      throws IOException {
    Options options = Built.only(only);
    FolderLibrary library = new FolderLibrary(folder.resolve("decks"), "decks");
    return new Build(library, store, "output", options, SILENT, diagnostics).run();
  }

  private void erase() throws IOException {
    Path output = folder.resolve("output");
    if (Files.exists(output)) {
      try (Stream<Path> all = Files.walk(output)) {
        for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private Map<String, String> files() throws IOException {
    Path output = folder.resolve("output");
    Map<String, String> digests = new TreeMap<>();
    if (!Files.exists(output)) {
      return digests;
    }
    try (Stream<Path> all = Files.walk(output)) {
      for (Path file : all.filter(Built::isLasting).toList()) {
        String name = output.relativize(file).toString().replace('\\', '/');
        digests.put(name, Checksum.of(Files.readAllBytes(file)));
      }
    }
    return digests;
  }
}
