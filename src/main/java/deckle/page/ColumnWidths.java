package deckle.page;

import deckle.doc.Block;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What the columns of a table need for their text, in millipoints.
 *
 * @param body the size of the type
 * @param most for every cell on one line
 * @param least for every word on one line, and every short cell
 * @param usual for every word of usual length on one line
 * @param briefest for every brief word, such as a number, on one line
 */
record ColumnWidths(int body, long[] most, long[] least, long[] usual, long[] briefest) {

  /** A cell no wider than that stays on one line where the page allows. */
  private static final int SHORT_EMS = 6;

  private static final int USUAL = 12;
  private static final int BRIEF = 8;
  private static final int SMALLEST = 7_000;
  private static final int STEP = 500;
  private static final int[] BESIDE_PERCENT = {55, 40, 25};

  static ColumnWidths of(Setting setting, Block.Table table) {
    int columns = TableGrid.columns(table);
    ColumnWidths widths =
        new ColumnWidths(
            setting.scale().body(),
            new long[columns],
            new long[columns],
            new long[columns],
            new long[columns]);
    List<List<Text>> rows = new ArrayList<>(table.rows());
    rows.add(table.header());
    for (int row = 0; row < rows.size(); row++) {
      for (int i = 0; i < rows.get(row).size(); i++) {
        boolean bold = row == rows.size() - 1 || (i == 0 && table.headerColumn());
        Face face = Face.of(setting.scale().body());
        Face own = bold ? face.strong() : face;
        widths.take(i, setting.standing().measured(setting, rows.get(row).get(i), own));
      }
    }
    return widths;
  }

  /** A table's type and the widths that its columns need in it. */
  record Fitted(Setting setting, ColumnWidths widths) {
    private Fitted(Setting setting, Block.Table table) {
      this(setting, ColumnWidths.of(setting, table));
    }
  }

  /** In smaller type if brief words would have to be broken otherwise. */
  static Fitted fitting(Setting setting, Block.Table table, Column column) {
    Fitted fitted = new Fitted(setting, table);
    int smallest = Math.max(SMALLEST, setting.scale().smallest());
    for (int size = setting.scale().body() - STEP; size >= smallest; size -= STEP) {
      ColumnWidths widths = fitted.widths();
      if (fit(widths.briefest, widths.beside(column.width()), column.width())) {
        return fitted;
      }
      fitted = new Fitted(setting.scaled(setting.scale().withBody(size)), table);
    }
    return fitted;
  }

  private void take(int column, List<Word> words) {
    int width = Lines.width(words);
    most[column] = Math.max(most[column], width);
    least[column] = Math.max(least[column], Math.min(width, body * SHORT_EMS));
    for (Word word : words) {
      int characters = word.text().length();
      raise(least, column, word.width());
      raise(usual, column, characters <= USUAL ? word.width() : 0);
      raise(briefest, column, characters <= BRIEF ? word.width() : 0);
    }
  }

  private static void raise(long[] widths, int column, int width) {
    widths[column] = Math.max(widths[column], width);
  }

  /** What stands free at both sides of a cell's text: less where words would be broken. */
  int beside(int width) {
    int beside = 0;
    for (int percent : BESIDE_PERCENT) {
      beside = body * percent / 100;
      if (fit(usual, beside, width)) {
        return beside;
      }
    }
    return beside;
  }

  private static boolean fit(long[] needed, int beside, int width) {
    return sum(needed) + 2L * beside * needed.length <= width;
  }

  private static long sum(long[] widths) {
    long sum = 0;
    for (long width : widths) {
      sum += width;
    }
    return sum;
  }

  /** By the weights if there is one for each column, else by the text. */
  int[] widths(List<Integer> weights, int beside, int width) {
    int[] widths =
        weights.size() == most.length ? weighted(weights, width) : natural(beside, width);
    return raised(widths, fit(usual, beside, width) ? usual : briefest, beside);
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
  private int[] natural(int beside, int width) {
    long padding = 2L * beside;
    long allMost = sum(most) + padding * most.length;
    long allLeast = sum(least) + padding * least.length;
    int[] widths = new int[most.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = (int) between(least[i] + padding, most[i] + padding, allLeast, allMost, width);
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

  /** No column narrower than it needs, as far as the others have something to spare. */
  private static int[] raised(int[] widths, long[] needed, int beside) {
    long wanting = 0;
    long spare = 0;
    for (int i = 0; i < widths.length; i++) {
      long over = widths[i] - needed[i] - 2L * beside;
      wanting += Math.max(0, -over);
      spare += Math.max(0, over);
    }
    return wanting == 0 || wanting > spare
        ? widths
        : shared(widths, needed, beside, wanting, spare);
  }

  private static int[] shared(int[] widths, long[] needed, int beside, long wanting, long spare) {
    int[] shared = new int[widths.length];
    for (int i = 0; i < widths.length; i++) {
      long over = widths[i] - needed[i] - 2L * beside;
      long given = over < 0 ? over : (wanting * over + spare - 1) / spare;
      shared[i] = (int) (widths[i] - given);
    }
    return shared;
  }
}
