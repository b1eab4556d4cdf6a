package deckle.write.office.bank;

import deckle.deck.Deck;
import deckle.read.office.BankSheet;
import deckle.write.office.xlsx.Cell;
import deckle.write.office.xlsx.Print;
import deckle.write.office.xlsx.Sheet;
import deckle.write.office.xlsx.Style;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The first sheet of a bank, which says what the file is and what each column holds. */
final class Explanation {

  /**
   * In the order of the sheet: what is said, a command after {@code >}, the name of a sheet after
   * {@code #}, and columns with what they hold, for which types, and an example.
   */
  private static final List<String> LINES = lines();

  private static final List<Integer> WIDTHS = List.of(18, 60, 30, 48);

  private Explanation() {}

  private static List<String> lines() {
    try (InputStream in = Explanation.class.getResourceAsStream("read-me.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Sheet sheet(Deck deck) {
    Sheet sheet = new Sheet(BankSheet.EXPLANATION);
    WIDTHS.forEach(width -> sheet.column(width));
    sheet.row(Cell.text("Question bank: " + deck.title().plain(), Style.TITLE)).row();
    for (String line : LINES) {
      add(sheet, line.replace("{deck}", deck.id()));
    }
    return sheet.printed(new Print(false, false, 0, deck.title().plain(), "{page} / {pages}"));
  }

  private static void add(Sheet sheet, String line) {
    if (line.startsWith("# ")) {
      sheet.row().row(header("Sheet " + line.substring(2), "what it holds", "types", "example"));
    } else if (line.startsWith("> ")) {
      sheet.row(Cell.text(line.substring(2), Style.PLAIN));
    } else if (line.contains(" | ")) {
      List<String> texts = List.of(line.replace("\\n", "\n").split(" *\\| ", -1));
      sheet.row(
          Cell.text(texts.get(0), Style.LABEL),
          Cell.text(texts.get(1), Style.TEXT),
          Cell.text(texts.get(2), Style.NOTE),
          Cell.text(texts.get(3), Style.TEXT));
    } else {
      sheet.row(Cell.text(line, Style.SUBTITLE));
    }
  }

  private static List<Cell> header(String... names) {
    List<Cell> cells = new ArrayList<>();
    for (String name : names) {
      cells.add(Cell.text(name, Style.HEADER));
    }
    return cells;
  }
}
