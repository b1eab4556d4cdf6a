package deckle.read.office;

import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.read.office.BankSheet.Column;
import deckle.read.office.BankSheet.Shape;
import deckle.read.office.Workbook.Sheet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for cells that do not hold what was typed into them. */
final class CellCheck {

  private static final String AGAIN = "make it a cell of text and type it again";

  private final Places places;
  private final Diagnostics diagnostics;
  private final Remarks remarks;

  CellCheck(Places places, Diagnostics diagnostics, Remarks remarks) {
    this.places = places;
    this.diagnostics = diagnostics;
    this.remarks = remarks;
  }

  void lookAt(Table table) {
    for (Table.Row row : table.rows()) {
      row.cells().forEach((column, cell) -> lookAt(table, column, cell));
    }
    for (Range merged : table.sheet().merged()) {
      merged(table, merged);
    }
  }

  private void lookAt(Table table, String name, Cell cell) {
    Column column = table.kind().column(name).orElseThrow();
    Span at = places.at(table.sheet(), cell);
    switch (cell.kind()) {
      case TEXT, NUMBER, TRUTH -> formula(table.sheet(), cell);
      case ERROR ->
          diagnostics.error(
              at, "this cell holds the error `" + cell.text() + "`", "type what it should say");
      case UNKNOWN ->
          diagnostics.error(
              at,
              "nobody has worked out the formula in this cell",
              "open the workbook in a spreadsheet program and save it");
      case DATE -> {
        if (column.shape() != Shape.DATE && table.kind() != BankSheet.DECK) {
          String message = "the spreadsheet made a date of this cell; what was typed is lost";
          diagnostics.error(at, message, AGAIN);
        }
      }
      case TIME ->
          diagnostics.error(
              at, "the spreadsheet made a time of this cell; what was typed is lost", AGAIN);
    }
  }

  private void formula(Sheet sheet, Cell cell) {
    if (cell.formula()) {
      remarks.add(Remarks.Kind.FORMULA, Places.name(sheet, cell));
    }
  }

  /** Only the first of merged cells holds what all of them seem to hold. */
  private void merged(Table table, Range merged) {
    Set<Integer> rows = table.rows().stream().map(Table.Row::number).collect(Collectors.toSet());
    boolean below = rows.stream().anyMatch(row -> merged.top() <= row && row <= merged.bottom());
    boolean known =
        table.columns().keySet().stream()
            .anyMatch(column -> merged.left() <= column && column <= merged.right());
    if (below && known) {
      List<Cell> first = table.sheet().rows().getOrDefault(merged.top(), List.of());
      Span at =
          first.stream()
              .filter(cell -> cell.column() == merged.left())
              .findFirst()
              .map(cell -> places.at(table.sheet(), cell))
              .orElse(places.at(table.sheet()));
      diagnostics.error(
          at,
          "the cells " + merged + " are merged, and only the first of them holds anything",
          "unmerge them, and say in each row what holds for it");
    }
  }
}
