package deckle.read.office;

import deckle.diag.Span;
import deckle.read.office.Lines.Line;
import deckle.read.office.Workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a deck in YAML, every text in quotes or below its key so that YAML finds nothing of its
 * own in it, and keeps in mind of which cell each stretch of it is.
 */
final class YamlPen {

  private static final String INDENT = "  ";

  private final Places places;
  private final StringBuilder yaml = new StringBuilder();
  private final List<Written> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private List<Stretch> stretches = new ArrayList<>();
  private Optional<Held> held = Optional.empty();
  private boolean dash;

  private record Held(Sheet sheet, Cell cell) {}

  /** One line of YAML. */
  private record Written(Optional<Held> held, List<Stretch> stretches) {}

  /**
   * Some of a line that stands in a cell too.
   *
   * @param held the cell
   * @param from column of its first character, from 0, behind its quote if it has one
   * @param number of the line in the cell
   * @param offset in that line
   */
  private record Stretch(Held held, int from, String text, boolean quoted, int number, int offset) {

    int end() {
      String written = quoted ? text.replace("'", "''") : text;
      return from + written.codePointCount(0, written.length());
    }

    /** How far into the text a column is. */
    int into(int column) {
      int at = from;
      int into = 0;
      for (int c : text.codePoints().toArray()) {
        int width = quoted && c == '\'' ? 2 : 1;
        if (at + width > column) {
          return into;
        }
        at += width;
        into++;
      }
      return into;
    }
  }

  YamlPen(Places places) {
    this.places = places;
  }

  String yaml() {
    return yaml.toString();
  }

  /** What is written from now on stands in this cell. */
  void from(Sheet sheet, Cell cell) {
    held = Optional.of(new Held(sheet, cell));
  }

  void fromNowhere() {
    held = Optional.empty();
  }

  /** A name that stands in one cell, and its text that stands in another. */
  void pair(int depth, Sheet sheet, Cell nameCell, Line name, Cell valueCell, Line value) {
    from(sheet, nameCell);
    lead(depth);
    quoted(name);
    line.append(": ");
    from(sheet, valueCell);
    value(depth, value);
  }

  /** The next line begins an item of a list. */
  void dash() {
    dash = true;
  }

  private void lead(int depth) {
    line.append(INDENT.repeat(dash ? depth - 1 : depth)).append(dash ? "- " : "");
    dash = false;
  }

  private void end() {
    yaml.append(line).append('\n');
    lines.add(new Written(held, stretches));
    line.setLength(0);
    stretches = new ArrayList<>();
  }

  /** A key with what stands below it. */
  void open(int depth, String key) {
    lead(depth);
    line.append(key).append(':');
    end();
  }

  /** The same of a name that stands in a cell. */
  void open(int depth, Line key) {
    lead(depth);
    quoted(key);
    line.append(':');
    end();
  }

  void pair(int depth, String key, Line value) {
    lead(depth);
    line.append(key).append(": ");
    value(depth, value);
  }

  void pair(int depth, Line key, Line value) {
    lead(depth);
    quoted(key);
    line.append(": ");
    value(depth, value);
  }

  /** A list on one line. */
  void pair(int depth, Line key, List<Line> values) {
    lead(depth);
    quoted(key);
    line.append(": [");
    for (int i = 0; i < values.size(); i++) {
      line.append(i > 0 ? ", " : "");
      quoted(values.get(i));
    }
    line.append(']');
    end();
  }

  /** An item of a list whose dashes stand at this depth. */
  void item(int depth, Line value) {
    dash = true;
    lead(depth + 1);
    value(depth, value);
  }

  private void value(int depth, Line value) {
    if (value.text().indexOf('\n') < 0) {
      quoted(value);
      end();
      return;
    }
    boolean indented = Character.isWhitespace(value.text().charAt(0));
    line.append(indented ? "|" + INDENT.length() : "|");
    end();
    String[] texts = value.text().split("\n", -1);
    for (int i = 0; i < texts.length; i++) {
      block(depth + 1, texts[i], value.number() + i, i == 0 || value.exact() ? value.offset(i) : 0);
    }
  }

  private void block(int depth, String text, int number, int offset) {
    if (!text.isEmpty()) {
      line.append(INDENT.repeat(depth));
      stretch(line.length(), text, false, number, offset);
      line.append(untabbed(text));
    }
    end();
  }

  /** A tab at the beginning of a line is none that anybody sees. */
  private static String untabbed(String text) {
    int tabs = 0;
    while (tabs < text.length() && text.charAt(tabs) == '\t') {
      tabs++;
    }
    return " ".repeat(tabs) + text.substring(tabs);
  }

  private void quoted(Line value) {
    line.append('\'');
    int from = line.codePointCount(0, line.length());
    stretch(from, value.text(), true, value.number(), value.offset());
    line.append(value.text().replace("'", "''")).append('\'');
  }

  private void stretch(int from, String text, boolean quoted, int number, int offset) {
    held.ifPresent(cell -> stretches.add(new Stretch(cell, from, text, quoted, number, offset)));
  }

  /** Where a stretch of the YAML stands in the workbook. */
  Span place(Span at) {
    Optional<Written> its = written(at.line());
    int from = at.column() - 1;
    int to = from + at.length();
    for (Stretch stretch : its.map(Written::stretches).orElse(List.of())) {
      if (from <= stretch.end() && to > stretch.from() - 1) {
        int begin = stretch.into(from);
        Held cell = stretch.held();
        return places.at(
            cell.sheet(),
            cell.cell(),
            stretch.number(),
            stretch.offset(),
            begin,
            stretch.into(to) - begin);
      }
    }
    return its.flatMap(Written::held)
        .map(cell -> places.at(cell.sheet(), cell.cell()))
        .orElse(places.whole());
  }

  /** The cell that a line of the YAML begins in, as a person calls it. */
  Optional<String> cell(int number) {
    Optional<Written> its = written(number);
    return its.flatMap(line -> line.stretches().stream().map(Stretch::held).findFirst())
        .or(() -> its.flatMap(Written::held))
        .map(cell -> Places.name(cell.sheet(), cell.cell()));
  }

  private Optional<Written> written(int number) {
    boolean known = number > 0 && number <= lines.size();
    return known ? Optional.of(lines.get(number - 1)) : Optional.empty();
  }
}
