package deckle.write.office.docx;

import deckle.doc.Block;
import deckle.write.office.Xml;
import java.util.ArrayList;
import java.util.List;

/** Writes the tables of a document, those that are seen and those that only hold places. */
record Tables(Xml out, Measures measures, boolean toTheLeft) {

  /** Word calls a file damaged that has more. */
  static final int MOST_COLUMNS = 63;

  /** How a table stands in its surroundings. */
  enum Edges {
    /** Text of its outer cells lines up with the text around it. */
    NONE,
    /** Its lines do. */
    RULED,
    /** Its lines do, and its columns are many. */
    NARROW,
    /** It is a frame around blocks. */
    BOX
  }

  /** Parts of a width by weight, none of them lost. */
  static List<Integer> shared(int width, List<Integer> weights) {
    int all = Math.max(1, weights.stream().mapToInt(weight -> Math.max(1, weight)).sum());
    List<Integer> widths = new ArrayList<>();
    int before = 0;
    int weight = 0;
    for (int each : weights) {
      weight += Math.max(1, each);
      int end = (int) ((long) width * weight / all);
      widths.add(end - before);
      before = end;
    }
    return widths;
  }

  static int columns(Block.Table table) {
    return table.rows().stream().mapToInt(List::size).reduce(table.header().size(), Math::max);
  }

  /** How much of a cell's width its two sides take. */
  int padding(Edges edges) {
    return 2 * side(edges);
  }

  private int side(Edges edges) {
    return switch (edges) {
      case NONE -> 0;
      case NARROW -> measures.distance(20);
      case RULED -> measures.distance(50);
      case BOX -> measures.distance(85);
    };
  }

  /** In the order that the schema wants. */
  void open(String style, Place place, List<Integer> widths, Edges edges) {
    int width = widths.stream().mapToInt(Integer::intValue).sum();
    out.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", style);
    if (toTheLeft) {
      out.empty("w:bidiVisual");
    }
    out.empty("w:tblW", "w:w", "" + width, "w:type", "dxa");
    out.empty("w:tblInd", "w:w", "" + place.left(), "w:type", "dxa");
    out.empty("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
    String side = String.valueOf(side(edges));
    out.empty("w:left", "w:w", side, "w:type", "dxa");
    out.empty("w:right", "w:w", side, "w:type", "dxa").close();
    out.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:noHBand", "1", "w:noVBand", "1");
    out.close().open("w:tblGrid");
    widths.forEach(each -> out.empty("w:gridCol", "w:w", String.valueOf(each)));
    out.close();
  }

  /**
   * Opens a row, which no page divides.
   *
   * @param header whether it comes again at the top of each page
   */
  void openRow(boolean header) {
    out.open("w:tr").open("w:trPr").empty("w:cantSplit");
    if (header) {
      out.empty("w:tblHeader");
    }
    out.close();
  }

  void openCell(int width, String properties) {
    out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", "" + width, "w:type", "dxa");
    out.add(properties).close();
  }

  /** A cell ends in a paragraph, which must follow even a table. */
  void closeCell() {
    out.close();
  }

  void closeRow() {
    out.close();
  }

  /** Two tables without a paragraph between them would become one. */
  void close(Place place) {
    out.close();
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Gap");
    if (place.kept()) {
      out.empty("w:keepNext");
    }
    out.close().close();
  }
}
