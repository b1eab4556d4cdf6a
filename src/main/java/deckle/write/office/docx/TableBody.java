package deckle.write.office.docx;

import deckle.doc.Block;
import deckle.text.Text;
import deckle.write.office.Xml;
import deckle.write.office.docx.Tables.Edges;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of a table that is seen. */
record TableBody(Block.Table table, Place place, Measures measures, boolean toTheLeft, Xml out) {

  private static final Pattern NUMBER = Pattern.compile("[−+±<>≈]?\\d[\\d.,  ]*\\s?[%‰]?");

  /** A column has a share of the width for its longest cell, within these numbers of letters. */
  private static final int NARROWEST = 4;

  private static final int WIDEST = 60;

  /** So many columns must be close to each other. */
  private static final int MANY = 6;

  /** What a letter of a word takes at most, in percent of the size of the type. */
  private static final int WIDE_LETTER = 55;

  /** Writes the paragraph of a cell. */
  interface Cell {
    void write(Text text, String style, String side, int width);
  }

  void write(Cell cell) {
    Tables tables = new Tables(out, measures, toTheLeft);
    Edges edges = Tables.columns(table) > MANY ? Edges.NARROW : Edges.RULED;
    List<Integer> widths = wide(Tables.shared(place.width(), weights()), tables.padding(edges));
    tables.open(style(), place, widths, edges);
    if (!table.header().isEmpty()) {
      row(tables, table.header(), widths, true, cell, edges);
    }
    table.rows().forEach(row -> row(tables, row, widths, false, cell, edges));
    tables.close(place);
  }

  /** A number that is broken in two reads as two; so narrow columns take from the widest one. */
  private List<Integer> wide(List<Integer> shared, int padding) {
    List<Integer> widths = new ArrayList<>(shared);
    for (int column = 0; column < widths.size(); column++) {
      int lacks =
          longestWord(column) * measures.distance(WIDE_LETTER) + padding - widths.get(column);
      int widest = widths.indexOf(Collections.max(widths));
      int spare = widths.get(widest) - widths.get(column);
      if (lacks > 0 && widest != column && spare > 2 * lacks) {
        widths.set(column, widths.get(column) + lacks);
        widths.set(widest, widths.get(widest) - lacks);
      }
    }
    return widths;
  }

  private int longestWord(int column) {
    return cells(column).stream()
        .flatMap(text -> Stream.of(text.plain().split("[ \u200B]", -1)))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private String style() {
    return switch (table.rules()) {
      case NONE -> "Columns";
      case ROWS -> "Rows";
      case GRID -> "Grid";
    };
  }

  private List<Integer> weights() {
    int columns = Tables.columns(table);
    return table.weights().size() == columns
        ? table.weights()
        : IntStream.range(0, columns).map(this::longest).boxed().toList();
  }

  private int longest(int column) {
    int longest =
        cells(column).stream().mapToInt(text -> text.plain().length()).max().orElse(NARROWEST);
    return Math.max(NARROWEST, Math.min(WIDEST, longest));
  }

  private List<Text> cells(int column) {
    List<Text> cells = new ArrayList<>();
    if (column < table.header().size()) {
      cells.add(table.header().get(column));
    }
    table.rows().stream()
        .filter(row -> column < row.size())
        .forEach(row -> cells.add(row.get(column)));
    return cells;
  }

  private boolean numeric(int column) {
    List<Text> below =
        table.rows().stream()
            .filter(row -> column < row.size())
            .map(row -> row.get(column))
            .filter(text -> !text.isEmpty())
            .toList();
    return below.size() > 1
        && below.stream().allMatch(text -> NUMBER.matcher(text.plain()).matches());
  }

  private void row(
      Tables tables,
      List<Text> texts,
      List<Integer> widths,
      boolean header,
      Cell cell,
      Edges edges) {
    tables.openRow(header);
    for (int column = 0; column < widths.size(); column++) {
      tables.openCell(widths.get(column), "");
      boolean strong = header || (column == 0 && table.headerColumn());
      String side = numeric(column) ? "end" : "";
      Text text = column < texts.size() ? texts.get(column) : Text.of("");
      cell.write(
          text,
          strong ? "TableHead" : "TableText",
          side,
          widths.get(column) - tables.padding(edges));
      tables.closeCell();
    }
    tables.closeRow();
  }
}
