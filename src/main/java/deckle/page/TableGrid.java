package deckle.page;

import deckle.doc.Block;
import deckle.doc.Block.Rules;
import deckle.text.Text;
import java.util.ArrayList;
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

  private static final Pattern NUMBER = Pattern.compile("[−+±≈<>]?\\s?[0-9][0-9.,\u00a0\u202f]*");

  /** A cell no wider than that stays on one line where the page allows. */
  private static final int SHORT_EMS = 6;

  static int columns(Block.Table table) {
    int columns = table.header().size();
    for (List<Text> row : table.rows()) {
      columns = Math.max(columns, row.size());
    }
    return columns;
  }

  static TableGrid of(Setting setting, Block.Table table, Column column) {
    int beside = setting.scale().body() * 55 / 100;
    int[] widths =
        table.weights().size() == columns(table)
            ? weighted(table.weights(), column.width())
            : natural(setting, table, beside, column.width());
    int[] edges = new int[widths.length + 1];
    edges[0] = column.x();
    for (int i = 0; i < widths.length; i++) {
      edges[i + 1] = edges[i] + widths[i];
    }
    return new TableGrid(edges, numbers(table), setting.scale().body() * 30 / 100, beside);
  }

  private static int[] weighted(List<Integer> weights, int width) {
    long all = Math.max(1, weights.stream().mapToLong(Integer::longValue).sum());
    int[] widths = new int[weights.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = (int) (weights.get(i) * (long) width / all);
    }
    return widths;
  }

  /** As wide as their words if the table fits, else something between that and the longest word. */
  private static int[] natural(Setting setting, Block.Table table, int beside, int width) {
    int columns = columns(table);
    long[] most = new long[columns];
    long[] least = new long[columns];
    measure(setting, table, most, least);
    long allMost = 0;
    long allLeast = 0;
    for (int i = 0; i < columns; i++) {
      most[i] += 2L * beside;
      least[i] += 2L * beside;
      allMost += most[i];
      allLeast += least[i];
    }
    int[] widths = new int[columns];
    for (int i = 0; i < columns; i++) {
      widths[i] = (int) between(least[i], most[i], allLeast, allMost, width);
    }
    return widths;
  }

  private static long between(long least, long most, long allLeast, long allMost, int width) {
    if (allMost <= width) {
      return most;
    }
    if (allLeast >= width) {
      return least * width / allLeast;
    }
    return least + (width - allLeast) * (most - least) / (allMost - allLeast);
  }

  private static void measure(Setting setting, Block.Table table, long[] most, long[] least) {
    int end = setting.tree().end();
    List<List<Text>> rows = new ArrayList<>(table.rows());
    rows.add(table.header());
    for (int row = 0; row < rows.size(); row++) {
      for (int i = 0; i < rows.get(row).size(); i++) {
        boolean bold = row == rows.size() - 1 || (i == 0 && table.headerColumn());
        Face face = Face.of(setting.scale().body());
        List<Word> words = Words.of(setting, rows.get(row).get(i), bold ? face.strong() : face);
        int width = Lines.width(words);
        most[i] = Math.max(most[i], width);
        least[i] = Math.max(least[i], Math.min(width, setting.scale().body() * SHORT_EMS));
        for (Word word : words) {
          least[i] = Math.max(least[i], word.width());
        }
      }
    }
    setting.tree().cutTo(end);
  }

  private static boolean[] numbers(Block.Table table) {
    boolean[] numbers = new boolean[columns(table)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = !table.rows().isEmpty();
      for (List<Text> row : table.rows()) {
        numbers[i] &= i < row.size() && NUMBER.matcher(row.get(i).plain()).matches();
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
