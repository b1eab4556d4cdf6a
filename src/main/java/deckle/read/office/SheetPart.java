package deckle.read.office;

import deckle.read.office.Cell.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The cells of one sheet. */
final class SheetPart extends Part {

  private static final int MOST_CELLS = 500_000;
  private static final int MOST_ROWS = 50_000;
  private static final int MOST_MERGED = 10_000;

  private final String sheet;
  private final SharedTexts texts;
  private final Formatting formatting;
  private final SortedMap<Integer, List<Cell>> rows = new TreeMap<>();
  private final List<Range> merged = new ArrayList<>();
  private final List<String> lost = new ArrayList<>();
  private final RichText inline = new RichText();
  private int cells;
  private int row = -1;
  private int column = -1;
  private String type = "";
  private int style;
  private String value = "";
  private boolean formula;
  private boolean valued;

  SheetPart(String sheet, SharedTexts texts, Formatting formatting) {
    this.sheet = sheet;
    this.texts = texts;
    this.formatting = formatting;
  }

  Workbook.Sheet sheet() {
    return new Workbook.Sheet(sheet, rows, merged);
  }

  /** Cells whose looks are lost. */
  List<String> lost() {
    return lost;
  }

  @Override
  void start(String name, Attributes attributes) throws SAXException {
    words();
    switch (name) {
      case "row" -> {
        row = number(attributes, "r", row + 2) - 1;
        column = -1;
      }
      case "c" -> cell(attributes);
      case "f" -> formula = true;
      case "mergeCell" -> merge(attributes.getValue("ref"));
      default -> inline.start(name, attributes);
    }
  }

  private void cell(Attributes attributes) throws SAXException {
    String ref = attributes.getValue("r");
    Range at =
        ref == null
            ? new Range(row, column + 1, row, column + 1)
            : Range.of(ref).orElseThrow(() -> damaged("a cell of it is called `" + ref + "`"));
    row = at.top();
    column = at.left();
    type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
    style = number(attributes, "s", 0);
    value = "";
    formula = false;
    valued = false;
  }

  private Stopped damaged(String what) {
    return new Stopped(Refused.damaged(what));
  }

  private void merge(String ref) throws SAXException {
    if (merged.size() == MOST_MERGED) {
      throw new Stopped(Refused.tooMuch("has more than 10,000 merged cells"));
    }
    merged.add(
        Range.of(String.valueOf(ref))
            .orElseThrow(() -> damaged("merged cells of it are called `" + ref + "`")));
  }

  @Override
  void end(String name) throws SAXException {
    String words = words();
    switch (name) {
      case "v" -> {
        value = words;
        valued = true;
      }
      case "c" -> add();
      default -> inline.end(name, words);
    }
  }

  private void add() throws SAXException {
    RichText.Read said = inline.read();
    if (type.equals("inlineStr")) {
      SharedTexts.checkLength(said);
      add(Kind.TEXT, said);
    } else if (formula && !valued) {
      add(Kind.UNKNOWN, "?");
    } else if (valued && !(value.isEmpty() && !type.equals("str"))) {
      valued();
    }
  }

  private void valued() throws SAXException {
    switch (type) {
      case "s" -> add(Kind.TEXT, texts.get(index()));
      case "str" -> add(Kind.TEXT, RichText.unescaped(value));
      case "b" -> add(Kind.TRUTH, value.equals("0") || value.equals("false") ? "false" : "true");
      case "e" -> add(Kind.ERROR, value);
      case "d" -> add(Kind.DATE, value.replaceFirst("T00:00:00(\\.0+)?Z?$", ""));
      case "n" -> number();
      default -> throw damaged("cell " + Cell.name(row, column) + " is of the kind `" + type + "`");
    }
  }

  private int index() throws SAXException {
    if (!value.strip().matches("[0-9]{1,9}")) {
      throw damaged("a cell names a text that is not there");
    }
    return Integer.parseInt(value.strip());
  }

  private void number() throws SAXException {
    try {
      Formatting.Shown shown = formatting.shown(value.strip(), style);
      add(shown.kind(), shown.text());
    } catch (NumberFormatException e) {
      throw damaged("the number in cell " + Cell.name(row, column) + " is none");
    }
  }

  private void add(Kind kind, String text) throws SAXException {
    add(kind, new RichText.Read(text, text, false));
  }

  /** A cell that holds nothing is as none. */
  private void add(Kind kind, RichText.Read text) throws SAXException {
    if (Lines.trimmed(text.plain()).isEmpty()) {
      return;
    }
    if (++cells > MOST_CELLS) {
      throw new Stopped(Refused.tooMuch("holds more than 500,000 cells in one sheet"));
    }
    List<Cell> its = rows.computeIfAbsent(row, any -> new ArrayList<>());
    if (!its.isEmpty() && its.get(its.size() - 1).column() >= column) {
      throw damaged("cell " + Cell.name(row, column) + " is there twice or out of order");
    }
    if (rows.size() > MOST_ROWS) {
      throw new Stopped(Refused.tooMuch("holds more than 50,000 rows in one sheet"));
    }
    if (text.lost()) {
      lost.add(sheet + "!" + Cell.name(row, column));
    }
    String plain = Lines.ended(text.plain());
    its.add(new Cell(row, column, kind, plain, Lines.ended(text.marked()), formula));
  }
}
