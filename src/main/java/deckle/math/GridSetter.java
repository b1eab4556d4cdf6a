package deckle.math;

import deckle.formula.Formula;
import deckle.formula.Formula.Alignment;
import java.util.ArrayList;
import java.util.List;

/** Sets rows and columns. */
final class GridSetter {

  private static final int LEAST_ASCENT = 700;
  private static final int LEAST_DESCENT = 260;
  private static final int BETWEEN_ROWS = 240;

  /** What stands before the equals sign of an aligned line. */
  private static final int BEFORE_SIGN = 278;

  private GridSetter() {}

  /** Centred on the axis, with its columns that far apart. */
  static Box set(FormulaSetter setter, Formula.Grid grid, int apart) {
    boolean signs = grid.alignment() == Alignment.SIGNS;
    FormulaSetter cells = setter.with(signs ? setter.style() : setter.style().inline());
    List<List<Box>> rows = new ArrayList<>();
    for (List<Formula> row : grid.rows()) {
      rows.add(row.stream().map(cells::box).toList());
    }
    int[] widths = widths(rows);
    Box whole = Box.EMPTY;
    int top = 0;
    for (int i = 0; i < rows.size(); i++) {
      Box line = line(setter, rows.get(i), widths, grid.alignment(), apart);
      int ascent = Math.max(line.ascent(), setter.em(LEAST_ASCENT));
      int descent = Math.max(line.descent(), setter.em(LEAST_DESCENT));
      Box placed = new Box(line.width(), ascent, descent, line.items()).raised(-top - ascent);
      whole = i == 0 ? placed : Box.over(whole, placed);
      top += ascent + descent + setter.em(BETWEEN_ROWS);
    }
    int axis = setter.type().axis(setter.size());
    return whole.raised(axis - (whole.ascent() - whole.descent()) / 2);
  }

  private static int[] widths(List<List<Box>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<Box> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).width());
      }
    }
    return widths;
  }

  private static Box line(
      FormulaSetter setter, List<Box> row, int[] widths, Alignment alignment, int apart) {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      boolean sign = alignment == Alignment.SIGNS && i % 2 == 1;
      boxes.add(Box.space(i == 0 ? 0 : sign ? setter.em(BEFORE_SIGN) : apart));
      Box cell = i < row.size() ? row.get(i) : Box.EMPTY;
      boxes.add(
          switch (alignment) {
            case CENTRE -> cell.centred(widths[i]);
            case LEFT -> cell.widened(widths[i]);
            case SIGNS -> i % 2 == 0 ? cell.flushRight(widths[i]) : cell.widened(widths[i]);
          });
    }
    return Box.beside(boxes);
  }
}
