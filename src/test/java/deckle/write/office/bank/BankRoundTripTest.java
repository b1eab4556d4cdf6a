package deckle.write.office.bank;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.SampleDecks;
import deckle.build.FolderLibrary;
import deckle.deck.Deck;
import deckle.quiz.Seed;
import deckle.read.Imported;
import deckle.write.office.OfficeFile;
import deckle.write.yaml.Nasty;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A deck that was a workbook is the deck that it was. */
class BankRoundTripTest {

  static Stream<Path> decks() {
    return Bank.decks();
  }

  @ParameterizedTest
  @MethodSource("decks")
  void aDeckComesBackToTheLetter(Path file) throws IOException {
    Deck deck = Bank.deck(file);
    Imported imported = Bank.imported(Bank.written(deck), Bank.library(file));
    assertThat(Bank.yaml(imported.deck())).isEqualTo(Bank.yaml(deck));
    assertThat(imported.report()).noneMatch(line -> line.startsWith("not kept"));
  }

  @Test
  void whateverATextHoldsItComesBack() throws IOException {
    for (int seed = 0; seed < 250; seed++) {
      Deck deck = Nasty.deck(new Seed(seed));
      Imported imported =
          Bank.imported(Bank.written(deck), new FolderLibrary(SampleDecks.FOLDER, ""));
      assertThat(Bank.yaml(imported.deck())).as("seed " + seed).isEqualTo(Bank.yaml(deck));
    }
  }

  @ParameterizedTest
  @MethodSource("decks")
  void aBankIsSoundAndWrittenAlikeEachTime(Path file) throws IOException {
    Deck deck = Bank.deck(file);
    byte[] bank = Bank.written(deck);
    assertThat(Bank.written(Bank.deck(file))).isEqualTo(bank);
    assertThat(OfficeFile.faults(bank)).isEmpty();
  }
}
