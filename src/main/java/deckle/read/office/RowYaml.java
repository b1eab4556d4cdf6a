package deckle.read.office;

import deckle.diag.Diagnostics;
import deckle.read.office.Lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes rows of a bank, every cell under the key that its column names. */
final class RowYaml {

  private static final String TOPIC = "topic";

  private final Map<BankSheet, Table> tables;
  private final Places places;
  private final Diagnostics diagnostics;
  private final YamlPen pen;
  private final CellYaml cells;
  private final BankTopics topics;

  RowYaml(Map<BankSheet, Table> tables, Places places, Diagnostics diagnostics, YamlPen pen) {
    this.tables = tables;
    this.places = places;
    this.diagnostics = diagnostics;
    this.pen = pen;
    this.cells = new CellYaml(pen, places, diagnostics);
    this.topics = new BankTopics(tables);
  }

  List<Table.Row> rows(BankSheet kind) {
    return tables.containsKey(kind) ? tables.get(kind).rows() : List.of();
  }

  CellYaml cells() {
    return cells;
  }

  BankTopics topics() {
    return topics;
  }

  /** Whether a row says what it must say; a row that does not is reported. */
  boolean complete(Table.Row row, String column) {
    if (row.cell(column).isPresent()) {
      return true;
    }
    diagnostics.error(
        places.at(row.sheet(), row.first()),
        "row " + (row.number() + 1) + " has no `" + column + "`",
        "fill it in, or delete the row");
    return false;
  }

  /** The cells of a row but for those of some columns. */
  void row(int depth, BankSheet kind, Table.Row row, List<String> without) {
    row.cells()
        .forEach(
            (name, cell) -> {
              if (!without.contains(name)) {
                cells.write(depth, name, row, kind.column(name).orElseThrow(), cell);
              }
            });
  }

  /** The same as an item of a list whose dashes stand at this depth. */
  void item(int depth, BankSheet kind, Table.Row row, List<String> without) {
    pen.dash();
    List<String> beside = new ArrayList<>(without);
    if (topics.areMade() && row.cell(TOPIC).isPresent()) {
      Cell cell = row.cell(TOPIC).get();
      pen.from(row.sheet(), cell);
      pen.pair(depth + 1, TOPIC, Line.of(topics.id(cell)));
      beside.add(TOPIC);
    }
    row(depth + 1, kind, row, beside);
  }
}
