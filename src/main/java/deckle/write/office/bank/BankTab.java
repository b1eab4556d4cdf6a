package deckle.write.office.bank;

import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.read.office.BankSheet;
import deckle.read.office.BankSheet.Column;
import deckle.write.office.xlsx.Area;
import deckle.write.office.xlsx.Cell;
import deckle.write.office.xlsx.Print;
import deckle.write.office.xlsx.Sheet;
import deckle.write.office.xlsx.Style;
import deckle.write.office.xlsx.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One sheet of a bank: a row for each thing, with what may be chosen in each column. */
final class BankTab {

  /** So many rows are checked as they are typed. */
  private static final int CHECKED = 5_000;

  /** Columns that name a row of another sheet. */
  private static final Map<String, BankSheet> NAMES =
      Map.of(
          "topic", BankSheet.TOPICS,
          "figure", BankSheet.FIGURES,
          "label", BankSheet.FIGURES,
          "passage", BankSheet.PASSAGES);

  private BankTab() {}

  static Sheet of(
      BankSheet kind, List<Map<String, String>> rows, Deck deck, Diagnostics diagnostics) {
    Sheet sheet = new Sheet(kind.title());
    List<Cell> header = new ArrayList<>();
    for (int i = 0; i < kind.columns().size(); i++) {
      Column column = kind.columns().get(i);
      sheet.column(Widths.of(kind, column), Style.TEXT);
      header.add(Cell.text(column.name(), Style.HEADER));
      check(sheet, kind, column, new Area(1, i, CHECKED, i));
    }
    sheet.row(header);
    for (Map<String, String> row : rows) {
      sheet.row(cells(kind, row, deck, diagnostics));
    }
    int last = kind.columns().size() - 1;
    if (kind != BankSheet.QUESTIONS) {
      sheet.printed(new Print(true, false, 1, deck.title().plain(), "{page} / {pages}"));
    }
    return sheet.frozen(1, 1).filter(new Area(0, 0, Math.max(1, rows.size()), last));
  }

  private static List<Cell> cells(
      BankSheet kind, Map<String, String> row, Deck deck, Diagnostics diagnostics) {
    List<Cell> cells = new ArrayList<>();
    for (Column column : kind.columns()) {
      String text = row.getOrDefault(column.name(), "");
      cells.add(Cell.text(fitting(text, column, row, deck, diagnostics), style(column)));
    }
    return cells;
  }

  private static Style style(Column column) {
    return List.of("id", "key").contains(column.name()) ? Style.LABEL : Style.TEXT;
  }

  private static String fitting(
      String text, Column column, Map<String, String> row, Deck deck, Diagnostics diagnostics) {
    if (text.length() <= Cell.LONGEST) {
      return text;
    }
    String which = row.containsKey("id") ? " of `" + row.get("id") + "`" : "";
    diagnostics.warning(
        deck.at().source().whole(),
        "`" + column.name() + "`" + which + " is longer than a cell of a workbook holds",
        "the bank has its first 32,767 characters; do not import it over this deck");
    boolean halved = Character.isHighSurrogate(text.charAt(Cell.LONGEST - 1));
    return text.substring(0, Cell.LONGEST - (halved ? 1 : 0));
  }

  private static void check(Sheet sheet, BankSheet kind, Column column, Area area) {
    BankSheet named = NAMES.get(column.name());
    if (!column.words().isEmpty()) {
      sheet.check(
          Validation.of(area, column.words())
              .saying(column.name(), "One of: " + String.join(", ", column.words())));
    } else if (named != null && named != kind) {
      sheet.check(
          Validation.of(area, names(named))
              .saying(column.name(), "There is none of that name in the sheet " + named.title())
              .asAdvice());
    }
  }

  /** The ids of a sheet, however many they become. */
  private static String names(BankSheet sheet) {
    String first = Area.cell(1, 0).on(sheet.title());
    String all = new Area(1, 0, CHECKED, 0).on(sheet.title());
    return "OFFSET(" + first + ",0,0,MAX(1,COUNTA(" + all + ")),1)";
  }
}
