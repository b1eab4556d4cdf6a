package deckle.page;

import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Block.Mark;
import deckle.doc.Block.Numbering;
import deckle.doc.Block.Option;
import deckle.page.Element.Role;
import deckle.page.Placed.Ink;
import deckle.page.Slip.Bond;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the options of a question in as many columns as they fit. */
record OptionsSetter(Setting setting, Block.Options options, Column column, int list) {

  private static final int STROKE = 600;
  private static final int MOST_COLUMNS = 6;

  static List<Slip> slips(Setting setting, Block.Options options, Column column, int parent) {
    if (options.options().isEmpty()) {
      return List.of();
    }
    int list = setting.tree().list(parent, numbering(options));
    return new OptionsSetter(setting, options, column, list).slips();
  }

  private static Numbering numbering(Block.Options options) {
    boolean lettered = options.options().stream().anyMatch(option -> !option.label().isEmpty());
    return lettered ? Numbering.LETTER : Numbering.NONE;
  }

  /**
   * Two options without letters, true and false, at the end of the line: on that of the stem if
   * there is room, so that all of a page stand below each other.
   */
  static Optional<Slip> atLineEnd(
      Setting setting, Block.Options options, Column column, int parent) {
    boolean brief = options.options().size() == 2 && numbering(options) == Numbering.NONE;
    if (!brief) {
      return Optional.empty();
    }
    int before = setting.tree().end();
    int list = setting.tree().list(parent, Numbering.NONE);
    OptionsSetter setter = new OptionsSetter(setting, options, column, list);
    int cell = setter.markWidth() + setter.widest();
    int width = 2 * cell + 2 * setter.gutter();
    if (width > column.width()) {
      setting.tree().cutTo(before);
      return Optional.empty();
    }
    int first = column.right() - width + setter.gutter() / 2;
    Slip left = setter.cell(options.options().get(0), new Column(first, cell), setter.markWidth());
    int second = column.right() - cell;
    Slip right =
        setter.cell(options.options().get(1), new Column(second, cell), setter.markWidth());
    List<Placed> items = new ArrayList<>(left.items());
    items.addAll(right.items());
    return Optional.of(Slip.of(left.height(), left.baseline(), first, items));
  }

  private List<Slip> slips() {
    int hang = markWidth() + labelWidth();
    int columns = columns(hang);
    List<Slip> cells = new ArrayList<>();
    for (int i = 0; i < options.options().size(); i++) {
      int number = columnOf(i, columns);
      int width = columnWidth(columns);
      int x = column.x() + number * (width + gutter());
      cells.add(cell(options.options().get(i), new Column(x, width), hang));
    }
    return columns == 1 ? stacked(cells) : List.of(grid(cells, columns));
  }

  private int gutter() {
    return setting.scale().body();
  }

  private int columnWidth(int columns) {
    return (column.width() - (columns - 1) * gutter()) / columns;
  }

  private int rows(int columns) {
    return (options.options().size() + columns - 1) / columns;
  }

  private int columnOf(int option, int columns) {
    return rows(columns) == 1 ? option : option / rows(columns);
  }

  private int columns(int hang) {
    int count = options.options().size();
    if (options.columns().isPresent()) {
      return Math.max(1, Math.min(count, options.columns().getAsInt()));
    }
    int needed = hang + widest();
    for (int columns = Math.min(MOST_COLUMNS, count); columns > 1; columns--) {
      if (needed <= columnWidth(columns) && balanced(count, columns)) {
        return columns;
      }
    }
    return 1;
  }

  /** Whether so many columns are as full as they can be: five options in three, four in two. */
  private static boolean balanced(int count, int columns) {
    int rows = (count + columns - 1) / columns;
    return (count + rows - 1) / rows == columns;
  }

  private int widest() {
    int widest = 0;
    for (Option option : options.options()) {
      widest = Math.max(widest, width(option.text()));
    }
    return widest;
  }

  private int width(Text text) {
    return setting.standing().width(setting, text, face());
  }

  private Face face() {
    return Face.of(setting.scale().body());
  }

  private int markWidth() {
    return options.mark() == Mark.NONE ? 0 : setting.scale().body() * 125 / 100;
  }

  private int labelWidth() {
    int widest = 0;
    for (Option option : options.options()) {
      widest = Math.max(widest, width(Text.of(option.label())));
    }
    return widest == 0 ? 0 : widest + setting.scale().body() * 70 / 100;
  }

  private Slip cell(Option option, Column cell, int hang) {
    int item = setting.tree().add(list, Role.ITEM);
    int label = setting.tree().label(item, option.label());
    int body = setting.tree().add(item, Role.BODY);
    int line = setting.scale().line();
    List<Slip> slips = lines(option, cell.indented(hang), body);
    int usual = Lines.baseline(setting.scale().body(), line);
    int baseline = slips.isEmpty() ? usual : slips.get(0).baseline();
    List<Placed> sign = sign(option, label == item ? Placed.ARTIFACT : label);
    List<Placed> items = Moved.by(cell.x(), baseline, sign);
    items.addAll(Galley.items(slips, 0));
    return Slip.of(Math.max(line, Galley.height(slips)), baseline, cell.right(), items);
  }

  private List<Slip> lines(Option option, Column within, int body) {
    Face face = face().at(body);
    return setting.standing().lines(setting, option.text(), face, within, Lines.Align.LEFT);
  }

  /** What decides how the sign before an option looks; compared at every option. */
  private record Sign(Mark mark, String label, Scale scale) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Sign that
          && mark == that.mark
          && label.equals(that.label)
          && scale.equals(that.scale);
    }

    @Override
    public int hashCode() {
      return 31 * label.hashCode() + scale.body();
    }
  }

  /**
   * The mark and the letter before an option, from the beginning of its line.
   *
   * @param element the label that they are
   */
  private List<Placed> sign(Option option, int element) {
    Sign sign = new Sign(options.mark(), option.label(), setting.scale());
    return setting
        .standing()
        .piece(
            setting,
            sign,
            element,
            (apart, root) -> {
              List<Placed> items = new ArrayList<>(mark(root));
              List<Word> letter = Words.of(apart, Text.of(option.label()), face().at(root));
              items.addAll(Stick.line(letter, markWidth(), 0, Span.none()));
              return items;
            });
  }

  /** A box or a circle that stands in the middle of the capitals. */
  private List<Placed> mark(int element) {
    if (options.mark() == Mark.NONE) {
      return List.of();
    }
    int side = setting.scale().body() * 82 / 100;
    int radius = options.mark() == Mark.CIRCLE ? side / 2 : 0;
    int top = -setting.scale().body() * 33 / 100 - side / 2;
    return List.of(new Placed.Frame(0, top, side, side, radius, STROKE, Ink.WHITE, element));
  }

  private List<Slip> stacked(List<Slip> cells) {
    List<Slip> slips = new ArrayList<>();
    for (Slip cell : cells) {
      slips.add(cell.under(slips.isEmpty() ? 0 : gap()).bound(Bond.LINES));
    }
    slips.set(slips.size() - 1, cells.get(cells.size() - 1).under(cells.size() > 1 ? gap() : 0));
    return slips;
  }

  private int gap() {
    return setting.scale().lines(14);
  }

  /**
   * Cells keep the order in which they are read; only their places follow the rows, and those of
   * one row stand on one line.
   */
  private Slip grid(List<Slip> cells, int columns) {
    int rows = rows(columns);
    int[] heights = new int[rows];
    int[] baselines = new int[rows];
    for (int i = 0; i < cells.size(); i++) {
      int row = rowOf(i, rows);
      baselines[row] = Math.max(baselines[row], cells.get(i).baseline());
    }
    for (int i = 0; i < cells.size(); i++) {
      int row = rowOf(i, rows);
      int lower = baselines[row] - cells.get(i).baseline();
      heights[row] = Math.max(heights[row], lower + cells.get(i).height());
    }
    List<Placed> items = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int row = rowOf(i, rows);
      int lower = baselines[row] - cells.get(i).baseline();
      items.addAll(Moved.down(cells.get(i).items(), top(heights, row) + lower));
    }
    int height = top(heights, rows) - gap();
    return Slip.of(height, baselines[0], column.right(), items);
  }

  private static int rowOf(int option, int rows) {
    return rows == 1 ? 0 : option % rows;
  }

  private int top(int[] heights, int row) {
    int top = 0;
    for (int i = 0; i < row; i++) {
      top += heights[i] + gap();
    }
    return top;
  }
}
