package deckle.read.office;

import deckle.diag.Diagnostics;
import deckle.read.office.BankSheet.Column;
import deckle.read.office.BankSheet.Shape;
import deckle.read.office.Lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes what a cell holds as a value of the deck language. */
final class CellYaml {

  private static final Pattern KEYED = Pattern.compile("(?s)(text|right): (.*)");
  private static final Pattern FURTHER = Pattern.compile("(?s)(why|worth): (.*)");

  private final YamlPen pen;
  private final Places places;
  private final Diagnostics diagnostics;

  CellYaml(YamlPen pen, Places places, Diagnostics diagnostics) {
    this.pen = pen;
    this.places = places;
    this.diagnostics = diagnostics;
  }

  /** The id of a row. */
  Line name(Table.Row row) {
    return Lines.whole(row.cell("id").orElseThrow().text());
  }

  /** A key and what the cell says. */
  void write(int depth, String key, Table.Row row, Column column, Cell cell) {
    pen.from(row.sheet(), cell);
    switch (column.shape()) {
      case KEY, WORD, DATE, PLAIN -> pen.pair(depth, key, word(column, cell));
      case TEXT -> pen.pair(depth, key, Lines.whole(cell.marked()));
      case WORDS -> items(depth, key, words(cell));
      case TEXTS -> items(depth, key, Lines.of(cell.marked()));
      case OPTIONS -> options(depth, key, Lines.of(cell.marked()));
      case PAIRS, NESTED -> {
        pen.open(depth, key);
        new PairsYaml(pen, places, diagnostics, row.sheet(), cell)
            .write(depth + 1, key, Lines.of(cell.marked()), column.shape() == Shape.NESTED);
      }
    }
  }

  /** The name of a row, with the text of one of its cells. */
  void named(int depth, Table.Row row, Cell cell) {
    pen.pair(
        depth,
        row.sheet(),
        row.cell("id").orElseThrow(),
        name(row),
        cell,
        Lines.whole(cell.marked()));
  }

  /** Where there is a choice of words, capital letters and {@code TRUE} for yes do no harm. */
  private static Line word(Column column, Cell cell) {
    Line line = Lines.whole(cell.text());
    String small = line.text().toLowerCase(Locale.ROOT);
    if (column.words().contains(small)) {
      return line.saying(small);
    }
    if (column.words().contains("yes") && cell.kind() == Cell.Kind.TRUTH) {
      return line.saying(small.equals("true") ? "yes" : "no");
    }
    return line;
  }

  private static List<Line> words(Cell cell) {
    List<Line> words = new ArrayList<>();
    for (Line line : Lines.of(cell.text())) {
      if (line.exact()) {
        words.add(line);
      } else {
        words.addAll(between(line, ','));
      }
    }
    return words;
  }

  /** The pieces of a line between signs, without those that hold nothing. */
  static List<Line> between(Line line, char sign) {
    List<Line> pieces = new ArrayList<>();
    int from = 0;
    while (from <= line.text().length()) {
      int end = line.text().indexOf(sign, from);
      int to = end < 0 ? line.text().length() : end;
      Line piece = line.to(to).from(from).bare();
      if (!piece.text().isEmpty()) {
        pieces.add(piece);
      }
      from = to + 1;
    }
    return pieces;
  }

  private void items(int depth, String key, List<Line> items) {
    pen.open(depth, key);
    items.forEach(item -> pen.item(depth + 1, item));
  }

  /** Options on a line each; feedback or worth may stand below one, indented. */
  private void options(int depth, String key, List<Line> lines) {
    pen.open(depth, key);
    for (int i = 0; i < lines.size(); i++) {
      List<Line> further = further(lines, i + 1);
      Line line = lines.get(i);
      Matcher keyed = KEYED.matcher(line.text());
      pen.dash();
      if (keyed.matches()) {
        pen.pair(depth + 2, keyed.group(1), line.from(keyed.start(2)).bare());
      } else if (further.isEmpty()) {
        pen.item(depth + 1, line);
      } else {
        pen.pair(depth + 2, "text", line);
      }
      for (Line each : further) {
        Matcher its = FURTHER.matcher(each.text());
        if (its.matches()) {
          pen.pair(depth + 2, its.group(1), each.from(its.start(2)).bare());
        }
      }
      i += further.size();
    }
  }

  private static List<Line> further(List<Line> lines, int from) {
    int to = from;
    while (to < lines.size()
        && lines.get(to).indent() > 0
        && FURTHER.matcher(lines.get(to).text()).matches()) {
      to++;
    }
    return lines.subList(from, to);
  }
}
