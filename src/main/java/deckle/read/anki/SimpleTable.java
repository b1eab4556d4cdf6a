package deckle.read.anki;

import deckle.read.anki.Leaf.Style;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A table of HTML that is one of a deck, too: no joined cells, and one line in each. */
final class SimpleTable {

  private static final int LEAST_ROWS = 2;
  private static final String INSIDE = "img, ul, ol, dl, br, p, div, pre";

  private SimpleTable() {}

  static Optional<Prose.Part> of(Element table, HtmlReader reader, List<Style> styles) {
    if (table.select("table").size() > 1) {
      return Optional.empty();
    }
    boolean simple =
        table.select("[rowspan], [colspan], caption").isEmpty()
            && table.select("td, th").stream().noneMatch(SimpleTable::isComplex);
    List<Element> rows = table.select("tr");
    if (!simple || rows.size() < LEAST_ROWS) {
      return Optional.empty();
    }
    int width = rows.get(0).childrenSize();
    if (width == 0 || rows.stream().anyMatch(row -> row.childrenSize() != width)) {
      return Optional.empty();
    }
    List<List<Text>> cells = new ArrayList<>();
    for (Element row : rows) {
      List<Text> line = new ArrayList<>();
      for (Element cell : row.children()) {
        line.add(reader.cell(cell, styles));
      }
      cells.add(line);
    }
    return Optional.of(new Prose.Table(cells.get(0), cells.subList(1, cells.size())));
  }

  private static boolean isComplex(Element cell) {
    return !cell.select(INSIDE).isEmpty();
  }
}
