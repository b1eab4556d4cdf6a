package deckle.read.office;

import deckle.diag.Source;
import deckle.diag.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where faults of a workbook can be pointed at: its cells, its sheets, itself. */
final class Places {

  private final String file;
  private final Source source;
  private final Map<String, Integer> firstLines = new HashMap<>();

  Places(String file, Workbook workbook) {
    this.file = file;
    List<Source.Part> parts = new ArrayList<>();
    int line = 1;
    for (Workbook.Sheet sheet : workbook.sheets()) {
      for (List<Cell> row : sheet.rows().values()) {
        for (Cell cell : row) {
          String name = name(sheet, cell);
          parts.add(new Source.Part(file + "[" + sheet.name() + "]!" + cell.name(), cell.marked()));
          firstLines.put(name, line);
          line += (int) cell.marked().chars().filter(c -> c == '\n').count() + 1;
        }
      }
    }
    this.source = Source.of(file, parts);
  }

  /** As it is called within its workbook: {@code Questions!D12}. */
  static String name(Workbook.Sheet sheet, Cell cell) {
    return sheet.name() + "!" + cell.name();
  }

  /** A cell, or the sheet if it holds nothing. */
  Span at(Workbook.Sheet sheet, Cell cell) {
    int line = firstLines.get(name(sheet, cell));
    return new Span(source, line, 1, Math.max(1, codePoints(source.line(line))));
  }

  /**
   * A stretch of a line of a cell.
   *
   * @param line from 0
   * @param offset where a text begins on that line
   * @param into how far into that text, in code points
   */
  Span at(Workbook.Sheet sheet, Cell cell, int line, int offset, int into, int length) {
    int number = firstLines.get(name(sheet, cell)) + line;
    String text = source.line(number);
    int before = text.codePointCount(0, Math.min(offset, text.length()));
    return new Span(source, number, before + into + 1, Math.max(1, length));
  }

  Span at(Workbook.Sheet sheet) {
    return new Source(file + "[" + sheet.name() + "]", "").whole();
  }

  Span whole() {
    return new Source(file, "").whole();
  }

  private static int codePoints(String text) {
    return text.codePointCount(0, text.length());
  }
}
