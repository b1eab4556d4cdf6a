package deckle.read.office;

import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.read.office.Lines.Line;
import deckle.read.office.Workbook.Sheet;
import java.util.List;
import java.util.Optional;

/** Writes pairs that stand in one cell, a line each: {@code left: right}. */
final class PairsYaml {

  /** YAML takes no longer keys. */
  private static final int LONGEST_LEFT = 1000;

  private final YamlPen pen;
  private final Places places;
  private final Diagnostics diagnostics;
  private final Sheet sheet;
  private final Cell cell;

  PairsYaml(YamlPen pen, Places places, Diagnostics diagnostics, Sheet sheet, Cell cell) {
    this.pen = pen;
    this.places = places;
    this.diagnostics = diagnostics;
    this.sheet = sheet;
    this.cell = cell;
  }

  /** Both sides of a line. */
  private record Pair(Line left, Line right) {}

  /**
   * Some lines.
   *
   * @param nested whether what stands indented below a name belongs to it
   */
  void write(int depth, String key, List<Line> lines, boolean nested) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Pair> pair = pair(line);
      if (pair.isEmpty()) {
        continue;
      }
      List<Line> below = nested ? below(lines, i) : List.of();
      if (pair.get().right().text().isEmpty() && !below.isEmpty()) {
        pen.open(depth, pair.get().left());
        write(depth + 1, key, below, true);
        i += below.size();
      } else if (nested) {
        value(depth, key, pair.get());
      } else {
        pen.pair(depth, pair.get().left(), pair.get().right());
      }
    }
  }

  private static List<Line> below(List<Line> lines, int above) {
    int to = above + 1;
    while (to < lines.size() && lines.get(to).indent() > lines.get(above).indent()) {
      to++;
    }
    return lines.subList(above + 1, to);
  }

  private Optional<Pair> pair(Line line) {
    int colon = Colons.first(line.text());
    if (colon < 0) {
      fault(line, "this line is no pair", "write `left: right`, each pair on a line of its own");
      return Optional.empty();
    }
    Line left = line.to(colon);
    Line right = line.from(Math.min(line.text().length(), colon + 2));
    Line bare = line.exact() ? right : right.bare();
    if (left.text().length() > LONGEST_LEFT) {
      fault(line, "the left side is longer than 1,000 characters", "make it shorter");
      return Optional.empty();
    }
    String said = Colons.plain(line.exact() ? left.text() : left.bare().text());
    return Optional.of(new Pair(left.saying(said), bare));
  }

  private void fault(Line line, String message, String hint) {
    Span at =
        places.at(
            sheet,
            cell,
            line.number(),
            line.offset(),
            0,
            line.text().codePointCount(0, line.text().length()));
    diagnostics.error(at, message, hint);
  }

  /** Lists and further names may stand in brackets; running text that does must say so. */
  private void value(int depth, String key, Pair pair) {
    Line right = pair.right();
    boolean texts = key.equals("labels");
    if (!texts && isBetween(right, '[', ']')) {
      pen.pair(depth, pair.left(), CellYaml.between(inner(right), ','));
    } else if (isBetween(right, '{', '}') && !(texts && right.exact())) {
      pen.open(depth, pair.left());
      for (Line each : CellYaml.between(inner(right), ',')) {
        pair(each).ifPresent(its -> pen.pair(depth + 1, its.left(), its.right()));
      }
    } else {
      pen.pair(depth, pair.left(), right);
    }
  }

  private static boolean isBetween(Line line, char open, char close) {
    String text = line.text();
    int last = text.length() - 1;
    return last > 1
        && text.charAt(0) == open
        && text.charAt(last) == close
        && !text.substring(1, last).isBlank();
  }

  private static Line inner(Line line) {
    Line inner = line.to(line.text().length() - 1).from(1);
    return new Line(inner.indent(), inner.text(), false, inner.number(), inner.offset());
  }
}
