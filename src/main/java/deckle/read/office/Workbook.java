package deckle.read.office;

import java.util.List;
import java.util.SortedMap;

/**
 * What stands in the cells of a workbook.
 *
 * @param beside what it holds besides cells, a line for each kind of thing
 */
record Workbook(List<Sheet> sheets, List<String> beside) {

  Workbook {
    sheets = List.copyOf(sheets);
    beside = List.copyOf(beside);
  }

  /**
   * One sheet.
   *
   * @param rows by their numbers from 0, each with its cells from left to right; none is empty
   * @param merged cells that were made one
   */
  record Sheet(String name, SortedMap<Integer, List<Cell>> rows, List<Range> merged) {}
}
