package deckle.write.office.bank;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.SampleDecks;
import deckle.build.FolderLibrary;
import deckle.deck.Deck;
import deckle.quiz.Seed;
import deckle.read.Library;
import deckle.write.office.LibreOffice;
import deckle.write.yaml.Nasty;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A bank that another program has opened and saved is still the deck that it was. */
class SavedElsewhereTest {

  private static final int NASTY = 20;

  @Test
  void whatLibreOfficeSavedIsStillTheDeck() throws IOException {
    Map<String, Deck> decks = new LinkedHashMap<>();
    Map<String, Library> libraries = new LinkedHashMap<>();
    for (Path file : Bank.decks().toList()) {
      String name = file.getFileName().toString().replace(".yaml", ".xlsx");
      decks.put(name, Bank.deck(file));
      libraries.put(name, Bank.library(file));
    }
    for (int seed = 0; seed < NASTY; seed++) {
      decks.put("nasty" + seed + ".xlsx", Nasty.deck(new Seed(seed)));
      libraries.put("nasty" + seed + ".xlsx", new FolderLibrary(SampleDecks.FOLDER, ""));
    }
    Map<String, byte[]> banks = new LinkedHashMap<>();
    decks.forEach((name, deck) -> banks.put(name, Bank.written(deck)));
    Map<String, byte[]> saved = LibreOffice.converted(banks, "xlsx:Calc MS Excel 2007 XML");
    assertThat(saved).hasSameSizeAs(banks);
    for (String name : decks.keySet()) {
      assertThat(saved.get(name)).as(name).isNotEqualTo(banks.get(name));
      Deck again = Bank.imported(saved.get(name), libraries.get(name)).deck();
      assertThat(Bank.yaml(again)).as(name).isEqualTo(Bank.yaml(decks.get(name)));
    }
  }
}
