package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostic;
import deckle.read.Library;
import deckle.write.anki.Apkg;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build remembers of the cards that learners have. */
class RegisterTest {

  private static final String LOCK = "anki.lock";

  @TempDir Path decks;

  private final MemoryStore store = new MemoryStore();
  private Library library;

  @BeforeEach
  void givenTwoDecks() throws IOException {
    library = Built.library(decks);
    write("salts", "It is charged.");
    write("acids", "It is sour.");
  }

  private void write(String deck, String fact) throws IOException {
    Files.writeString(
        decks.resolve(deck + ".yaml"),
        "deck: "
            + (deck + "\ntitle: Deck\nsources:\n  own: A book\n")
            + ("facts:\n  - {id: one, term: One of "
                + deck
                + ", fact: "
                + fact
                + ", source: own}\n"));
  }

  private Built build() throws IOException {
    return Built.of(library, store, Built.only(any -> true));
  }

  private String lock() throws IOException {
    return new String(library.open(LOCK, 10_000), StandardCharsets.UTF_8);
  }

  private static long changed(Built built, String deck) throws IOException {
    Apkg apkg = Apkg.of(built.files().get(deck + "/cards.apkg"));
    return Long.parseLong(apkg.value("select mod from notes"));
  }

  @Test
  void aChangeReachesThePackageOfItsDeckAndNoOther() throws IOException {
    Built first = build();
    write("salts", "It has a charge.");
    Built second = build();
    assertThat(second.outcome().made())
        .contains("salts/cards.apkg")
        .doesNotContain("acids/cards.apkg");
    assertThat(changed(second, "salts")).isEqualTo(changed(first, "salts") + 1);
    assertThat(second.outcome().cards()).isEqualTo(new CardChanges(0, 1, List.of()));
  }

  @Test
  void aBuildOfTheSameDecksIsANoOpThoughTheFirstOneWroteItsOwnInput() throws IOException {
    build();
    Built second = build();
    assertThat(second.outcome().made()).isEmpty();
    assertThat(second.outcome().cards().isEmpty()).isTrue();
  }

  /** Whatever a killed build has given to a learner: what the next one gives is newer. */
  @Test
  void whatABuildGaveBeforeItWasKilledIsOlderThanWhatTheNextOneGives() throws IOException {
    boolean killed = true;
    for (int moment = 1; killed; moment++) {
      library = Built.library(decks);
      store.files().keySet().forEach(store::delete);
      write("salts", "It is charged.");
      build();
      write("salts", "It has a charge.");
      killed = killedAt(moment);
      String before = given("salts");
      write("salts", "It has two charges.");
      build();
      assertThat(Long.parseLong(given("salts").split(" ", 2)[0]))
          .as("killed at " + moment)
          .isGreaterThan(Long.parseLong(before.split(" ", 2)[0]));
      assertThat(given("salts")).contains("two charges");
    }
  }

  private boolean killedAt(int moment) throws IOException {
    try {
      Built.into(new FailingStore(store, moment, true), library, Built.only(any -> true));
      return false;
    } catch (FailingStore.Injected dead) {
      return true;
    }
  }

  private String given(String deck) throws IOException {
    return Apkg.of(store.files().get(deck + "/cards.apkg"))
        .value("select mod || ' ' || flds from notes");
  }

  @Test
  void aBuildOfOneDeckLeavesTheLinesOfOthers() throws IOException {
    build();
    write("acids", "It gives protons away.");
    write("salts", "It has a charge.");
    String before = lock();
    Built.of(library, store, Built.only(path -> path.startsWith("salts/")));
    assertThat(lines(lock(), "acids")).isEqualTo(lines(before, "acids"));
    assertThat(lines(lock(), "salts")).isNotEqualTo(lines(before, "salts"));
  }

  private static List<String> lines(String lock, String deck) {
    return lock.lines().filter(line -> line.startsWith(deck + "/")).toList();
  }

  @Test
  void aDeckThatIsGoneIsToldOf() throws IOException {
    build();
    Files.delete(decks.resolve("acids.yaml"));
    Built second = build();
    assertThat(second.outcome().cards().gone()).containsExactly("acids/one");
    assertThat(lines(lock(), "acids")).hasSize(1).allMatch(line -> line.contains(" -reversed "));
  }

  @Test
  void aLibraryWithoutOutputsForAnkiHasNoLockFile() throws IOException {
    Files.writeString(decks.resolve("deckle.yaml"), "outputs: [handout, cards]\n");
    build();
    assertThat(library.beside(LOCK)).doesNotContain(LOCK);
  }

  @Test
  void whereNothingCanBeNotedTheBuildSaysSoAndGoesOn() throws IOException {
    Library sealed = new Sealed(library);
    Built built = Built.of(sealed, store, Built.only(any -> true)).withoutErrors();
    assertThat(built.files()).containsKey("salts/cards.apkg");
    assertThat(built.diagnostics())
        .extracting(Diagnostic::message)
        .contains("what learners have in Anki cannot be noted here");
  }

  /**
   * What could not be noted is noted as soon as it can be, and what was given meanwhile is older.
   */
  @Test
  void aFolderThatCanBeWrittenToAgainIsNoted() throws IOException {
    build();
    write("salts", "It has a charge.");
    Built sealed = Built.of(new Sealed(library), store, Built.only(any -> true));
    assertThat(changed(sealed, "salts")).isEqualTo(changed(build(), "salts"));
    write("salts", "It has two charges.");
    assertThat(changed(build(), "salts")).isEqualTo(changed(sealed, "salts") + 1);
  }

  /** Learners may have what either branch gave out. */
  @Test
  void whatIsBuiltAfterAMergeIsNewerThanOnEitherBranch() throws IOException {
    write("salts", "It has a charge.");
    Built ours = build();
    String lock = lock();
    String theirs = lines(lock, "salts").get(0).replaceAll(" [0-9a-f]{12} ", " 0123456789ab ");
    library.keep(LOCK, (lock + theirs + "\n").getBytes(StandardCharsets.UTF_8));
    assertThat(changed(build(), "salts")).isEqualTo(changed(ours, "salts") + 1);
    assertThat(lines(lock(), "salts")).hasSize(1);
  }

  @Test
  void anotherIdOfADeckIsNoLossForThoseWhoHaveItsCards() throws IOException {
    String guid = Apkg.of(build().files().get("salts/cards.apkg")).value("select guid from notes");
    String text = Files.readString(decks.resolve("salts.yaml"));
    Files.writeString(
        decks.resolve("salts.yaml"), text.replaceFirst("deck: salts", "deck: minerals"));
    Built renamed = build();
    Apkg apkg = Apkg.of(renamed.files().get("minerals/cards.apkg"));
    assertThat(apkg.value("select guid from notes")).isEqualTo(guid);
    assertThat(renamed.diagnostics())
        .extracting(Diagnostic::message)
        .contains("1 card of `minerals` go on as those of `salts`");
  }

  /** One that cannot be written to. */
  private record Sealed(Library library) implements Library {
    @Override
    public List<String> list() throws IOException {
      return library.list();
    }

    @Override
    public List<String> beside(String name) throws IOException {
      return library.beside(name);
    }

    @Override
    public String shown(String name) {
      return library.shown(name);
    }

    @Override
    public byte[] open(String name, long limit) throws IOException {
      return library.open(name, limit);
    }
  }
}
