package deckle.read.office;

import deckle.read.office.BankSheet.Column;
import deckle.read.office.Workbook.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of one sheet of a bank, each with its cells by the names of their columns.
 *
 * @param columns those it has, by their places
 */
record Table(BankSheet kind, Sheet sheet, Map<Integer, Column> columns, List<Row> rows) {

  /**
   * A row that holds something.
   *
   * @param cells by the names of the columns, in the order of the language
   */
  record Row(Sheet sheet, int number, Map<String, Cell> cells) {

    Optional<Cell> cell(String column) {
      return Optional.ofNullable(cells.get(column));
    }

    /** Its first cell. */
    Cell first() {
      return cells.values().iterator().next();
    }
  }

  /** The rows below the names of the columns. */
  static Table of(BankSheet kind, Sheet sheet, int header, Map<Integer, Column> columns) {
    List<Row> rows = new ArrayList<>();
    sheet
        .rows()
        .tailMap(header + 1)
        .forEach(
            (number, cells) -> {
              Row row = row(kind, sheet, number, cells, columns);
              if (!row.cells().isEmpty()) {
                rows.add(row);
              }
            });
    return new Table(kind, sheet, columns, rows);
  }

  private static Row row(
      BankSheet kind, Sheet sheet, int number, List<Cell> cells, Map<Integer, Column> columns) {
    Map<String, Cell> named = new LinkedHashMap<>();
    for (Cell cell : cells) {
      Optional.ofNullable(columns.get(cell.column()))
          .ifPresent(column -> named.put(column.name(), cell));
    }
    Map<String, Cell> ordered = new LinkedHashMap<>();
    for (Column column : kind.columns()) {
      Cell cell = named.get(column.name());
      if (cell != null) {
        ordered.put(column.name(), cell);
      }
    }
    return new Row(sheet, number, ordered);
  }
}
