package deckle.read.office;

import deckle.diag.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lines of a workbook's first sheet that holds anything. */
final class SheetLines {

  private final Workbook.Sheet sheet;
  private final Places places;

  private SheetLines(Workbook.Sheet sheet, Places places) {
    this.sheet = sheet;
    this.places = places;
  }

  /**
   * Those of a whole file.
   *
   * @throws Refused if it is no workbook, or a damaged one
   */
  static List<RosterLine> of(String shown, byte[] file) throws IOException, Refused {
    Path copy = Files.createTempFile("roster", ".xlsx");
    try {
      Files.write(copy, file);
      Workbook workbook = WorkbookReader.read(copy);
      Places places = new Places(shown, workbook);
      return workbook.sheets().stream()
          .filter(sheet -> !sheet.rows().isEmpty())
          .findFirst()
          .map(sheet -> new SheetLines(sheet, places).lines())
          .orElse(List.of());
    } finally {
      Files.delete(copy);
    }
  }

  private List<RosterLine> lines() {
    return sheet.rows().values().stream().map(this::line).toList();
  }

  /** An empty cell has no place of its own: faults of it are shown at the row's first one. */
  private RosterLine line(List<Cell> cells) {
    Span first = places.at(sheet, cells.get(0));
    List<RosterLine.Field> fields = new ArrayList<>();
    for (Cell cell : cells) {
      while (fields.size() < cell.column()) {
        fields.add(new RosterLine.Field("", first, "in " + cell.name()));
      }
      String text = cell.text().strip();
      fields.add(new RosterLine.Field(text, places.at(sheet, cell), "in " + cell.name()));
    }
    return new RosterLine(fields);
  }
}
