package deckle.write.anki;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.compose.CardChoice;
import deckle.compose.Notes;
import deckle.deck.Deck;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.doc.Notebook;
import deckle.read.Library;
import deckle.read.yaml.DeckReader;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnkiLockTest {

  private static final Library NOTHING =
      new Library() {
        @Override
        public List<String> list() {
          return List.of();
        }

        @Override
        public String shown(String name) {
          return name;
        }

        @Override
        public byte[] open(String name, long limit) throws IOException {
          throw new NoSuchFileException(name);
        }
      };

  private final Diagnostics diagnostics = new Diagnostics();
  private AnkiLock lock = AnkiLock.empty();

  private Notebook notebook(String facts) {
    String yaml = "deck: salts\ntitle: Salts\nfacts:\n" + facts;
    Deck deck = DeckReader.read(new Source("salts.yaml", yaml), NOTHING, diagnostics).orElseThrow();
    return new Notebook(
        "salts",
        "en",
        Notebook.Filing.USUAL,
        Notes.of(deck, CardChoice.ALL),
        lock.memories("salts"),
        deck.pictures(),
        deck.at());
  }

  private Changes give(String facts) {
    return lock.give(Given.of(notebook(facts)), true);
  }

  private static String fact(String id, String term, String fact) {
    return "  - {id: " + id + ", term: " + term + ", fact: " + fact + "}\n";
  }

  private long changed(String id) {
    return lock.memories("salts").get(id).changed();
  }

  private AnkiLock read(String text) {
    return AnkiLock.read(new Source("anki.lock", text), diagnostics);
  }

  private List<String> faults() {
    return diagnostics.sorted().stream()
        .filter(Diagnostic::isError)
        .map(Diagnostic::message)
        .toList();
  }

  @Test
  void aNoteIsNewerOnlyWhenItSaysSomethingElse() {
    give(fact("ion", "Ion", "It is charged."));
    give(fact("ion", "Ion", "It is charged."));
    assertThat(changed("ion")).isEqualTo(AnkiLock.FIRST);
    give(fact("ion", "Ion", "It has a charge."));
    assertThat(changed("ion")).isEqualTo(AnkiLock.FIRST + 1);
    give(fact("ion", "Ion", "It is charged."));
    assertThat(changed("ion")).isEqualTo(AnkiLock.FIRST + 2);
  }

  @Test
  void whatHasChangedIsCounted() {
    Changes first = give(fact("ion", "Ion", "It is charged.") + fact("salt", "Salt", "Of ions."));
    assertThat(first.added()).isEqualTo(2);
    Changes second = give(fact("ion", "Ion", "It has a charge.") + fact("acid", "Acid", "Sour."));
    assertThat(second.added()).isEqualTo(1);
    assertThat(second.changed()).isEqualTo(1);
    assertThat(second.gone()).containsExactly("salts/salt");
    Changes third = give(fact("ion", "Ion", "It has a charge.") + fact("acid", "Acid", "Sour."));
    assertThat(third.added() + third.changed() + third.gone().size()).isZero();
  }

  /** Whoever brings a card back changes it for those who still have it. */
  @Test
  void aNoteThatComesBackGoesOnFromItsOldTime() {
    give(fact("ion", "Ion", "One.") + fact("salt", "Salt", "Two."));
    give(fact("salt", "Salt", "Two."));
    Changes back = give(fact("ion", "Ion", "Another.") + fact("salt", "Salt", "Two."));
    assertThat(back.added()).isEqualTo(1);
    assertThat(changed("ion")).isEqualTo(AnkiLock.FIRST + 1);
  }

  @Test
  void aPartOfADeckRemovesNothing() {
    give(fact("ion", "Ion", "One.") + fact("salt", "Salt", "Two."));
    Changes part = lock.give(Given.of(notebook(fact("ion", "Ion", "One."))), false);
    assertThat(part.gone()).isEmpty();
  }

  @Test
  void theFileIsSortedAndReadsAsItWasWritten() {
    give(fact("salt", "Salt", "Two.") + "  - {id: gap, fact: 'An **ion** in a **pore**.'}\n");
    lock = read(lock.text());
    assertThat(faults()).isEmpty();
    assertThat(lock.text().lines().filter(line -> !line.startsWith("#")))
        .isSorted()
        .hasSize(2)
        .anyMatch(line -> line.matches("salts/gap cloze \\d+ \\w{12} \\w{6},\\w{6} .*"))
        .anyMatch(line -> line.matches("salts/salt reversed \\d+ \\w{12} \\. Salt Two\\."));
    assertThat(read(lock.text()).text()).isEqualTo(lock.text());
    assertThat(give(fact("salt", "Salt", "Two.")).changed()).isZero();
  }

  @Test
  void ofTwoLinesForOneNoteTheNewerCounts() {
    lock =
        read(
            """
            salts/ion reversed 1767225609 0123456789ab . Ion
            salts/ion reversed 1767225607 ba9876543210 . Ion
            """);
    assertThat(changed("ion")).isEqualTo(1767225609L);
    give(fact("ion", "Ion", "It is charged."));
    assertThat(changed("ion")).isEqualTo(1767225610L);
  }

  /**
   * One of the two branches has the very content that is built now, and learners may have either.
   */
  @Test
  void afterAMergeANoteIsNewerThanOnEitherBranch() {
    give(fact("ion", "Ion", "It is charged."));
    String ours = lock.text();
    String theirs = ours.replaceAll(" [0-9a-f]{12} ", " 0123456789ab ");
    lock = read(ours + theirs);
    give(fact("ion", "Ion", "It is charged."));
    assertThat(changed("ion")).isEqualTo(AnkiLock.FIRST + 1);
  }

  @Test
  void everyLineThatIsNoneIsReported() {
    String good = "salts/ion reversed 1767225600 0123456789ab . Ion";
    List<String> bad =
        List.of(
            "<<<<<<< ours",
            "salts/ion",
            good.replace("/", " "),
            good.replace("1767225600", "soon"),
            good.replace("1767225600", "99999999999999999999"),
            good.replace("0123456789ab", "nothing"),
            good.replace(" . ", " ,, "),
            good.replace("reversed", "RÜCK"));
    for (String line : bad) {
      Diagnostics found = new Diagnostics();
      AnkiLock.read(new Source("anki.lock", "# head\n\n" + good + "\r\n" + line + "\n"), found);
      assertThat(found.sorted()).as(line).hasSize(1);
      assertThat(found.sorted().get(0).at().line()).as(line).isEqualTo(4);
    }
  }

  @Test
  void aRewordedCardUnderAnotherIdIsFoundAgainAndAnotherCardIsNot() {
    String block = "At rest an ion of magnesium sits in the pore and keeps it shut.";
    give(fact("block", "Block", block) + fact("salt", "Salt", "A solid of ions."));
    Changes changes =
        give(
            fact("resting", "Block", block.replace("keeps", "holds"))
                + fact("acid", "Acid", "It gives away protons and tastes sour."));
    assertThat(reported(changes))
        .containsExactly("the card `resting` is new, but looks like `block`, which is gone");
  }

  private List<String> reported(Changes changes) {
    lock.settle(changes);
    Diagnostics found = new Diagnostics();
    changes.report(found);
    return found.sorted().stream().map(Diagnostic::message).toList();
  }

  private String guid(String facts, int note) {
    Notebook notebook = notebook(facts);
    return Guid.of(notebook.notes().get(note), notebook);
  }

  @Test
  void aCardThatOnlyGetsAnotherIdGoesOnAsTheCardThatItWas() {
    String before = fact("block", "Block", "It sits in the pore.");
    String after = fact("resting", "Block", "It sits in the pore.");
    give(before);
    String guid = guid(before, 0);
    Changes changes = give(after);
    assertThat(reported(changes))
        .containsExactly("the card `resting` goes on as `block`, which says the same");
    assertThat(guid(after, 0)).isEqualTo(guid);
    assertThat(changed("resting")).isEqualTo(AnkiLock.FIRST + 1);
    assertThat(List.of(changes.added(), changes.changed(), changes.gone().size()))
        .containsExactly(0, 1, 0);
    lock = read(lock.text());
    assertThat(guid(after, 0)).as("read again").isEqualTo(guid);
    String other = after + fact("block", "Another", "It has the old id.");
    give(other);
    assertThat(guid(other, 1)).as("a new card of the old id").isNotEqualTo(guid);
  }

  @Test
  void stampingIdsCostsNobodyAnythingAndIsNoNews() {
    give("  - {term: Block, fact: It sits in the pore.}\n  - {term: Salt, fact: A solid.}\n");
    String guid = guid("  - {term: Salt, fact: A solid.}\n", 0);
    String stamped =
        fact("block", "Block", "It sits in the pore.") + fact("salt", "Salt", "A solid.");
    assertThat(reported(give(stamped))).isEmpty();
    assertThat(guid(stamped, 1)).isEqualTo(guid);
  }

  @Test
  void ofTwoThatSaidTheSameNobodyKnowsWhichOneIsMeant() {
    give(fact("one", "Block", "It blocks.") + fact("two", "Block", "It blocks."));
    Changes changes = give(fact("three", "Block", "It blocks."));
    assertThat(reported(changes))
        .containsExactly("the card `three` is new, but looks like `one`, which is gone");
  }

  @Test
  void whatWentLongAgoIsFoundAgainToo() {
    String salt = fact("salt", "Salt", "A solid of ions.");
    give(fact("block", "Block", "It sits in the pore and keeps it shut.") + salt);
    give(salt);
    Changes changes = give(fact("rest", "Block", "It sits in the pore and holds it shut.") + salt);
    assertThat(reported(changes))
        .containsExactly("the card `rest` is new, but looks like `block`, which is gone");
  }

  @Test
  void anotherTypeIsToldOfEvenAfterTheCardWasGone() {
    String salt = fact("salt", "Salt", "A solid of ions.");
    give(fact("block", "Block", "It sits in the pore.") + salt);
    give(salt);
    Changes changes = give("  - {id: block, fact: It **sits** in the pore.}\n" + salt);
    assertThat(reported(changes)).containsExactly("the card `block` is of another type now");
  }

  @Test
  void gapsHaveTheirNumbersStillAfterTheCardWasOfAnotherType() {
    String gaps = "  - {id: gap, fact: 'A **first**, a **second** and a **third**.'}\n";
    String fewer = "  - {id: gap, fact: 'A **second** and a **third**.'}\n";
    give(gaps);
    give(fewer);
    List<String> known = lock.memories("salts").get("gap").parts();
    give(fact("gap", "Term", "No gaps."));
    lock = read(lock.text());
    give(fewer);
    assertThat(lock.memories("salts").get("gap").parts()).isEqualTo(known).hasSize(3);
  }

  @Test
  void theLinesOfOtherDecksStayAsSomebodyElseHasWrittenThem() {
    give(fact("ion", "Ion", "It is charged."));
    AnkiLock other = read("acids/one reversed 1767225605 0123456789ab . One\n");
    lock.takeOthers(other, Set.of("salts"));
    assertThat(lock.text()).contains("acids/one reversed 1767225605", "salts/ion");
  }

  @Test
  void nothingIsNotedOfADeckThatCannotBeGiven() {
    String both = fact("ion", "Ion", "One.") + fact("salt", "Salt", "Two.");
    Notebook good = notebook(both);
    Notebook twice =
        new Notebook(
            "salts",
            "en",
            good.filing(),
            List.of(good.notes().get(0), good.notes().get(0)),
            Map.of(),
            good.pictures(),
            good.at());
    lock.give(Given.of(twice), true);
    assertThat(lock.memories("salts")).isEmpty();
  }
}
