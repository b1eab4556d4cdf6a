package deckle.write.office.bank;

import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.read.office.BankSheet;
import deckle.write.Format;
import deckle.write.office.xlsx.Sheet;
import deckle.write.office.xlsx.Workbook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A deck as a workbook that can be edited and made a deck again, without loss. Its columns are the
 * keys of the deck language and its cells are what stands under them, so that a new key of the
 * language needs a column and nothing else.
 */
public final class BankXlsx implements Format.OfDeck {

  /** The order of the sheets behind the first. */
  private static final List<BankSheet> SHEETS =
      List.of(
          BankSheet.QUESTIONS,
          BankSheet.PASSAGES,
          BankSheet.FACTS,
          BankSheet.TOPICS,
          BankSheet.SOURCES,
          BankSheet.FIGURES,
          BankSheet.DECK);

  private final Format.OfDeck language;

  /**
   * The format of banks.
   *
   * @param language writes a deck in its own language
   */
  public BankXlsx(Format.OfDeck language) {
    this.language = language;
  }

  @Override
  public String extension() {
    return "xlsx";
  }

  @Override
  public String description() {
    return "the questions as a workbook to edit; `deckle import` makes it a deck again";
  }

  @Override
  public byte[] write(Deck deck, Diagnostics diagnostics) {
    String yaml = new String(language.write(deck, diagnostics), StandardCharsets.UTF_8);
    Map<String, Node> nodes = DeckNodes.of(yaml);
    BankRows rows = new BankRows(deck, nodes);
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(Explanation.sheet(deck));
    for (BankSheet kind : SHEETS) {
      sheets.add(BankTab.of(kind, rows.of(kind), deck, diagnostics));
    }
    return new Workbook(deck.title().plain(), deck.language(), false, sheets, List.of()).bytes();
  }
}
