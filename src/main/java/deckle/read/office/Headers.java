package deckle.read.office;

import deckle.diag.Diagnostics;
import deckle.diag.Nearest;
import deckle.read.office.BankSheet.Column;
import deckle.read.office.Workbook.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the row of a sheet that names its columns, and what it names them. */
final class Headers {

  private static final int HIGHEST = 20;

  /** Of each sheet, groups of columns of which one at least must be there. */
  private static final Map<BankSheet, List<List<String>>> NEEDED =
      Map.of(
          BankSheet.DECK, List.of(List.of("key"), List.of("value")),
          BankSheet.QUESTIONS, List.of(List.of("ask", "claim", "cloze", "match", "order", "label")),
          BankSheet.PASSAGES, List.of(List.of("id"), List.of("passage", "figure")),
          BankSheet.FACTS, List.of(List.of("fact")),
          BankSheet.TOPICS, List.of(List.of("id"), List.of("title")),
          BankSheet.SOURCES, List.of(List.of("id"), List.of("work")),
          BankSheet.FIGURES, List.of(List.of("id"), List.of("file", "chart")));

  private final Places places;
  private final Diagnostics diagnostics;
  private final Remarks remarks;

  Headers(Places places, Diagnostics diagnostics, Remarks remarks) {
    this.places = places;
    this.diagnostics = diagnostics;
    this.remarks = remarks;
  }

  /** Whether a sheet could hold the questions, whatever it is called. */
  static boolean areOfQuestions(Sheet sheet) {
    int row = row(BankSheet.QUESTIONS, sheet);
    return row >= 0
        && sheet.rows().get(row).stream()
            .anyMatch(cell -> NEEDED.get(BankSheet.QUESTIONS).get(0).contains(name(cell)));
  }

  /** Whether a line of text names columns as a sheet of questions does. */
  static boolean areNamed(List<String> fields) {
    List<String> names = fields.stream().map(Headers::name).toList();
    return names.stream().anyMatch(NEEDED.get(BankSheet.QUESTIONS).get(0)::contains)
        && names.stream().filter(name -> BankSheet.QUESTIONS.column(name).isPresent()).count() > 1;
  }

  /** The sheet as a table; empty if it holds nothing, or if that is reported. */
  Optional<Table> table(BankSheet kind, Sheet sheet) {
    if (sheet.rows().isEmpty()) {
      return Optional.empty();
    }
    int row = row(kind, sheet);
    if (row < 0) {
      diagnostics.error(
          places.at(sheet),
          "no row of this sheet names its columns",
          "name them in the first row: " + some(kind));
      return Optional.empty();
    }
    for (int above : sheet.rows().headMap(row).keySet()) {
      remarks.add(Remarks.Kind.ABOVE, sheet.name() + "!" + (above + 1));
    }
    Map<Integer, Column> columns = columns(kind, sheet, row);
    List<String> there = new ArrayList<>(ownColumns(kind, sheet, row, columns));
    columns.values().forEach(column -> there.add(column.name()));
    return complete(kind, sheet, there)
        ? Optional.of(Table.of(kind, sheet, row, columns))
        : Optional.empty();
  }

  private static String some(BankSheet kind) {
    return kind.columns().stream()
        .limit(6)
        .map(column -> "`" + column.name() + "`")
        .collect(Collectors.joining(", "));
  }

  /** The first of the rows at the top that know most names; -1 if none knows any. */
  private static int row(BankSheet kind, Sheet sheet) {
    int best = -1;
    long most = 0;
    for (Map.Entry<Integer, List<Cell>> row :
        sheet.rows().entrySet().stream().limit(HIGHEST).toList()) {
      long known =
          row.getValue().stream().filter(cell -> kind.column(name(cell)).isPresent()).count();
      if (known > most) {
        most = known;
        best = row.getKey();
      }
    }
    return best;
  }

  /** The name that a column goes by, however it is written. */
  private static String name(Cell cell) {
    return name(cell.text());
  }

  private static String name(String text) {
    String small = Lines.trimmed(text).toLowerCase(Locale.ROOT);
    return small.replaceAll("[\\s\\u00A0_]+", "-").replaceAll("[:*]+$", "");
  }

  private Map<Integer, Column> columns(BankSheet kind, Sheet sheet, int row) {
    Map<Integer, Column> columns = new LinkedHashMap<>();
    Map<String, Cell> seen = new LinkedHashMap<>();
    for (Cell cell : sheet.rows().get(row)) {
      Optional<Column> column = kind.column(name(cell));
      if (column.isPresent()) {
        Cell first = seen.putIfAbsent(column.get().name(), cell);
        if (first != null) {
          diagnostics.error(
              places.at(sheet, cell),
              "column `" + column.get().name() + "` is there twice (first in " + first.name() + ")",
              "put what both hold into one of them, a line for each thing");
        }
        columns.put(cell.column(), column.get());
      }
    }
    return columns;
  }

  /** Columns that a bank does not have, misspelt or a teacher's own; gives what seems meant. */
  private Set<String> ownColumns(
      BankSheet kind, Sheet sheet, int row, Map<Integer, Column> columns) {
    Set<String> allMeant = new TreeSet<>();
    Set<Integer> own = new TreeSet<>();
    sheet
        .rows()
        .tailMap(row + 1)
        .values()
        .forEach(cells -> cells.forEach(cell -> own.add(cell.column())));
    own.removeAll(columns.keySet());
    List<String> missing = new ArrayList<>(kind.columns().stream().map(Column::name).toList());
    missing.removeAll(columns.values().stream().map(Column::name).toList());
    for (int column : own) {
      Optional<Cell> header =
          sheet.rows().get(row).stream().filter(cell -> cell.column() == column).findFirst();
      Optional<String> meant = header.flatMap(cell -> Nearest.to(name(cell), missing));
      meant.ifPresent(allMeant::add);
      if (meant.isPresent()) {
        diagnostics.error(
            places.at(sheet, header.orElseThrow()),
            "there is no column `" + header.orElseThrow().text() + "` in a bank",
            "did you mean `" + meant.get() + "`?");
      } else {
        String called = header.map(cell -> " (" + cell.text() + ")").orElse("");
        remarks.add(Remarks.Kind.OWN_COLUMN, sheet.name() + "!" + Cell.letters(column) + called);
      }
    }
    return allMeant;
  }

  private boolean complete(BankSheet kind, Sheet sheet, List<String> there) {
    boolean complete = true;
    for (List<String> needed : NEEDED.get(kind)) {
      if (needed.stream().noneMatch(there::contains)) {
        complete = false;
        diagnostics.error(
            places.at(sheet),
            "the sheet `" + sheet.name() + "` has no column " + either(needed),
            "the first row names the columns: " + some(kind));
      }
    }
    return complete;
  }

  private static String either(List<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" or "));
  }
}
