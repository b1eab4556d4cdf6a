package deckle.write.office.xlsx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A sheet of a workbook in the making, row by row from the top. */
public final class Sheet {

  /** How many characters its name may have. */
  public static final int LONGEST_NAME = 31;

  private static final Pattern NAME = Pattern.compile("(?!')[^\\[\\]:*?/\\\\\\p{Cntrl}]+(?<!')");

  /** Excel's own, in any case. */
  private static final String RESERVED = "history";

  private final String name;
  private final List<Column> columns = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<Validation> validations = new ArrayList<>();
  private final List<Conditional> conditionals = new ArrayList<>();
  private final List<Banner> banners = new ArrayList<>();
  private final List<Chart> charts = new ArrayList<>();
  private int frozenRows;
  private int frozenColumns;
  private Optional<Filter> filter = Optional.empty();
  private Optional<Print> print = Optional.empty();

  /**
   * A column.
   *
   * @param width in digits of the usual size
   * @param style of cells that nothing stands in yet
   */
  record Column(double width, Style style) {}

  /**
   * Buttons to choose and to sort by.
   *
   * @param bare columns of the area, from 0, whose heads are too narrow for a button
   */
  record Filter(Area area, List<Integer> bare) {}

  /** Words across several columns, on so many points of height. */
  record Banner(int row, int columns, double height) {}

  /**
   * An empty sheet.
   *
   * @param name at most 31 characters without {@code [ ] : * ? / \}, no quote at either end
   */
  public Sheet(String name) {
    boolean fits = name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
    if (!fits || name.isBlank() || name.toLowerCase(Locale.ROOT).equals(RESERVED)) {
      throw new IllegalArgumentException("no name of a sheet: " + name);
    }
    this.name = name;
  }

  /** A name that Excel takes, as near as can be to the one wished for. */
  public static String named(String wish) {
    String sound = wish.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}']", "");
    return sound.substring(0, Math.min(sound.length(), LONGEST_NAME));
  }

  public String name() {
    return name;
  }

  /** The next column from the left, where nothing stands in it yet as plain. */
  public Sheet column(double width) {
    return column(width, Style.PLAIN);
  }

  /** The next column from the left. */
  public Sheet column(double width, Style style) {
    columns.add(new Column(width, style));
    return this;
  }

  /** The next row from the top. */
  public Sheet row(List<Cell> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  /** The next row from the top. */
  public Sheet row(Cell... cells) {
    return row(List.of(cells));
  }

  /** The next row from the top: one cell that is as wide as several columns. */
  public Sheet banner(Cell cell, int itsColumns, double height) {
    banners.add(new Banner(rows.size(), itsColumns, height));
    return row(cell);
  }

  /** How many rows there are: the number from 0 of the next. */
  public int height() {
    return rows.size();
  }

  /** What stays in view however far one goes. */
  public Sheet frozen(int itsRows, int itsColumns) {
    this.frozenRows = itsRows;
    this.frozenColumns = itsColumns;
    return this;
  }

  /** Buttons to choose and to sort by, in the first row of an area. */
  public Sheet filter(Area area) {
    return filter(area, List.of());
  }

  /**
   * The same, but for heads that are too narrow for a button.
   *
   * @param bare their columns in the area, from 0
   */
  public Sheet filter(Area area, List<Integer> bare) {
    this.filter = Optional.of(new Filter(area, List.copyOf(bare)));
    return this;
  }

  public Sheet check(Validation validation) {
    validations.add(validation);
    return this;
  }

  /** Where several apply, the first of them colours. */
  public Sheet colour(Conditional conditional) {
    conditionals.add(conditional);
    return this;
  }

  public Sheet draw(Chart chart) {
    charts.add(chart);
    return this;
  }

  public Sheet printed(Print how) {
    this.print = Optional.of(how);
    return this;
  }

  List<Column> columns() {
    return Collections.unmodifiableList(columns);
  }

  List<List<Cell>> rows() {
    return Collections.unmodifiableList(rows);
  }

  List<Validation> validations() {
    return Collections.unmodifiableList(validations);
  }

  List<Conditional> conditionals() {
    return Collections.unmodifiableList(conditionals);
  }

  List<Chart> charts() {
    return Collections.unmodifiableList(charts);
  }

  int frozenRows() {
    return frozenRows;
  }

  int frozenColumns() {
    return frozenColumns;
  }

  List<Banner> banners() {
    return Collections.unmodifiableList(banners);
  }

  Optional<Filter> filter() {
    return filter;
  }

  Optional<Print> print() {
    return print;
  }
}
