package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build with nothing to do reads nothing but its notes, and still sees every change. */
class UnreadOutputsTest {

  private static final String DECK =
      """
      deck: %s
      title: A deck
      facts:
        - id: ion
          term: Magnesium
          fact: An ion.
      """;

  private static final Progress SILENT =
      new Progress() {
        @Override
        public void starts(int outputs) {}

        @Override
        public void made(String path) {}
      };

  @TempDir Path folder;
  private Path output;
  private CountingStore store;
  private CountingLibrary library;

  @BeforeEach
  void givenTwoDecksThatAreBuilt() throws IOException {
    output = folder.resolve("output");
    Files.createDirectories(folder.resolve("decks"));
    for (String id : List.of("one", "two")) {
      Files.writeString(deck(id), DECK.formatted(id));
    }
    assertThat(build().made()).hasSize(14);
    givenThatTheClockHasMovedOn();
  }

  /** What is written in the last tick of a build is read once more, by the next one. */
  private void givenThatTheClockHasMovedOn() throws IOException {
    Path known = output.resolve(KnownDigests.NAME);
    Files.setLastModifiedTime(
        known, FileTime.fromMillis(Files.getLastModifiedTime(known).toMillis() + 10_000));
  }

  @Test
  void aBuildReadsEachDeckOnce() throws IOException {
    Files.writeString(deck("two"), DECK.formatted("two").replace("An ion", "A metal"));
    build();
    assertThat(library.opened()).filteredOn(name -> name.equals("one.yaml")).hasSize(1);
    assertThat(library.opened()).filteredOn(name -> name.equals("two.yaml")).hasSize(2);
  }

  @Test
  void aBuildWithNothingToDoReadsItsNotesAndNothingElse() throws IOException {
    assertThat(build().fresh()).isEqualTo(14);
    assertThat(store.reads()).containsExactlyInAnyOrder(Ledger.NAME, KnownDigests.NAME);
    assertThat(library.opened()).isEmpty();
    assertThat(store.writes()).isEmpty();
  }

  @Test
  void withoutTheNotesOnFilesEverythingIsReadOnceAndNothingIsMade() throws IOException {
    Files.delete(output.resolve(KnownDigests.NAME));
    assertThat(build().made()).isEmpty();
    assertThat(store.reads()).contains("one/handout.pdf", "two/cards.csv");
    givenThatTheClockHasMovedOn();
    assertThat(build().made()).isEmpty();
    assertThat(store.reads()).doesNotContain("one/handout.pdf", "two/cards.csv");
  }

  @Test
  void notesThatAreDamagedAreNoNotes() throws IOException {
    for (String damaged : List.of("", "deckle 2\nx\na b c d e f\n", "\0\0", "deckle 1\n")) {
      Files.writeString(output.resolve(KnownDigests.NAME), damaged);
      assertThat(build().fresh()).as(damaged).isEqualTo(14);
    }
  }

  @Test
  void anOutputThatWasChangedInPlaceIsMadeAgainThoughItsSizeAndTimeAreTheSame() throws IOException {
    Path cards = output.resolve("one/cards.csv");
    FileTime time = Files.getLastModifiedTime(cards);
    byte[] whole = Files.readAllBytes(cards);
    byte[] changed = whole.clone();
    changed[changed.length - 2] ^= 1;
    Files.write(cards, changed, StandardOpenOption.WRITE);
    Files.setLastModifiedTime(cards, time);
    assertThat(build().made()).containsExactly("one/cards.csv");
    assertThat(cards).hasBinaryContent(whole);
  }

  @Test
  void anOutputInWhosePlaceAnotherWasMovedIsMadeAgain() throws IOException {
    Path cards = output.resolve("one/cards.csv");
    Path other = output.resolve("one/other.csv");
    byte[] whole = Files.readAllBytes(cards);
    byte[] changed = whole.clone();
    changed[changed.length - 2] ^= 1;
    Files.write(other, changed);
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(cards));
    Files.move(other, cards, StandardCopyOption.REPLACE_EXISTING);
    assertThat(build().made()).containsExactly("one/cards.csv");
    assertThat(cards).hasBinaryContent(whole);
  }

  @Test
  void anOutputThatWasOnlyTouchedIsReadAndLeft() throws IOException {
    Files.setLastModifiedTime(output.resolve("one/cards.csv"), FileTime.fromMillis(0));
    assertThat(build().made()).isEmpty();
    assertThat(store.reads()).contains("one/cards.csv").doesNotContain("two/cards.csv");
  }

  @Test
  void anOutputThatIsGoneIsMadeAgain() throws IOException {
    Files.delete(output.resolve("two/handout.pdf"));
    assertThat(build().made()).containsExactly("two/handout.pdf");
    assertThat(store.reads()).doesNotContain("one/handout.pdf");
  }

  @Test
  void aCopyOfTheFolderIsReadOnceAndNotBelieved() throws IOException {
    Path cards = output.resolve("one/cards.csv");
    byte[] whole = Files.readAllBytes(cards);
    Files.writeString(cards, "mine", StandardOpenOption.APPEND);
    Path copy = folder.resolve("copy");
    copy(output, copy);
    output = copy;
    assertThat(build().made()).containsExactly("one/cards.csv");
    assertThat(copy.resolve("one/cards.csv")).hasBinaryContent(whole);
    assertThat(store.reads()).contains("two/handout.pdf");
  }

  @Test
  void aDeckThatWasChangedInPlaceIsSeenThoughItsSizeAndTimeAreTheSame() throws IOException {
    FileTime time = Files.getLastModifiedTime(deck("two"));
    Files.writeString(deck("two"), DECK.formatted("two").replace("An ion", "An ore"));
    Files.setLastModifiedTime(deck("two"), time);
    assertThat(build().made()).isNotEmpty().allMatch(path -> path.startsWith("two/"));
  }

  @Test
  void whatIsChangedInTheTickInWhichTheNotesAreWrittenIsSeen() throws IOException {
    Path cards = output.resolve("one/cards.csv");
    FileTime then = Files.getLastModifiedTime(cards);
    Files.setLastModifiedTime(output.resolve(KnownDigests.NAME), then);
    assertThat(build().made()).isEmpty();
    assertThat(store.reads()).contains("one/cards.csv");
  }

  @Test
  void aFolderWithoutSuchNotesIsOneOfAnOlderVersion() throws IOException {
    Files.delete(output.resolve(KnownDigests.NAME));
    byte[] ledger = Files.readAllBytes(output.resolve(Ledger.NAME));
    assertThat(build().made()).isEmpty();
    assertThat(output.resolve(Ledger.NAME)).hasBinaryContent(ledger);
    assertThat(new String(ledger, StandardCharsets.UTF_8)).doesNotContain("modified");
  }

  private Path deck(String id) {
    return folder.resolve("decks/" + id + ".yaml");
  }

  private Outcome build() throws IOException {
    store = new CountingStore(new FolderStore(output));
    library = new CountingLibrary(new FolderLibrary(folder.resolve("decks"), "decks"));
    Diagnostics diagnostics = new Diagnostics();
    Outcome outcome =
        new Build(library, store, "output", Built.EVERYTHING, SILENT, diagnostics).run();
    assertThat(diagnostics.hasErrors()).as("%s", diagnostics.sorted()).isFalse();
    return outcome;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
