package deckle.page;

import deckle.doc.Block;
import deckle.doc.Block.Rules;
import deckle.text.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The columns of a table, by its author's weights or by what stands in them.
 *
 * @param edges the left edge of each column and the right edge of the last
 * @param numbers whether a column holds nothing but numbers
 * @param above what stands free above and below the text of a row
 * @param beside what stands free at both sides of a cell's text
 */
record TableGrid(int[] edges, boolean[] numbers, int above, int beside) {

  private static final String ONE = "[−+±≈<>]?\\s?[0-9][0-9.,\u00a0\u202f]*";

  /** One, or from one to another, or a dash where there is none. */
  private static final Pattern NUMBER = Pattern.compile(ONE + "(?:\\s?[–…]\\s?" + ONE + ")?|–");

  static int columns(Block.Table table) {
    int columns = table.header().size();
    for (List<Text> row : table.rows()) {
      columns = Math.max(columns, row.size());
    }
    return columns;
  }

  static TableGrid of(ColumnWidths.Fitted fitted, Block.Table table, Column column) {
    ColumnWidths measured = fitted.widths();
    int beside = measured.beside(column.width());
    int[] widths = measured.widths(table.weights(), beside, column.width());
    int[] edges = new int[widths.length + 1];
    edges[0] = column.x();
    for (int i = 0; i < widths.length; i++) {
      edges[i + 1] = edges[i] + widths[i];
    }
    return new TableGrid(edges, numbers(table), fitted.setting().scale().body() * 30 / 100, beside);
  }

  private static boolean[] numbers(Block.Table table) {
    boolean[] numbers = new boolean[columns(table)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = table.rows().size() > 1;
      for (List<Text> row : table.rows()) {
        numbers[i] = numbers[i] && i < row.size() && NUMBER.matcher(row.get(i).plain()).matches();
      }
    }
    return numbers;
  }

  int columns() {
    return edges.length - 1;
  }

  int left() {
    return edges[0];
  }

  int right() {
    return edges[columns()];
  }

  boolean numeric(int number) {
    return numbers[number];
  }

  /** Where the text of a cell stands; without a frame the first column begins at the edge. */
  Column cell(int number, Rules rules) {
    int width = edges[number + 1] - edges[number];
    Column whole = new Column(edges[number], width);
    boolean flush = number == 0 && TableSetter.flush(rules) && !numbers[0];
    return flush ? new Column(whole.x(), width - 2 * beside) : whole.inset(beside);
  }
}
