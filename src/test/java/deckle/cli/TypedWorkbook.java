package deckle.cli;

import deckle.write.office.OfficePackage;
import deckle.write.office.Xml;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A workbook as somebody may have typed it, written down as text: {@code [Sheet]}, then its rows,
 * with {@code |} between the cells and {@code ⏎} where a cell goes on on its next line. A cell is a
 * text unless it begins with what it is: {@code num:0.5} (then, after a space, its format), {@code
 * date:2026-03-04}, {@code bool:1}, {@code err:#REF!}, {@code formula:A1+1} (then, after {@code
 * =>}, its value), {@code rich:} with XML, {@code exact:} with spaces as {@code ␣}. {@code merge
 * A1:B2} merges cells, {@code hide} hides the row before it, and {@code skip} leaves one out.
 */
final class TypedWorkbook {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

  private final List<String> formats = new ArrayList<>(List.of("General", "yyyy\\-mm\\-dd"));
  private final Map<String, List<String>> sheets = new LinkedHashMap<>();

  private TypedWorkbook() {}

  static byte[] of(String text) {
    return of(text, TYPE + "sheet.main+xml");
  }

  /** A workbook whose main part says that it is of another kind. */
  static byte[] of(String text, String contentType) {
    TypedWorkbook workbook = new TypedWorkbook();
    List<String> lines = List.of();
    for (String line : text.lines().toList()) {
      if (line.matches("\\[.+\\]")) {
        lines = new ArrayList<>();
        workbook.sheets.put(line.substring(1, line.length() - 1), lines);
      } else {
        lines.add(line);
      }
    }
    return workbook.bytes(contentType);
  }

  private byte[] bytes(String contentType) {
    OfficePackage file = new OfficePackage("xl/workbook.xml", "typed", "en");
    Xml main = Xml.part().open("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS).open("sheets");
    int number = 0;
    for (Map.Entry<String, List<String>> sheet : sheets.entrySet()) {
      String part = "xl/worksheets/sheet" + ++number + ".xml";
      file.part(part, TYPE + "worksheet+xml", sheet(sheet.getValue()));
      String id = file.lead("xl/workbook.xml", "worksheet", part);
      main.empty("sheet", "name", sheet.getKey(), "sheetId", "" + number, "r:id", id);
    }
    file.part("xl/workbook.xml", contentType, main.close().close());
    file.lead("xl/workbook.xml", "styles", "xl/styles.xml");
    file.part("xl/styles.xml", TYPE + "styles+xml", styles());
    return file.bytes();
  }

  private Xml styles() {
    Xml xml = Xml.part().open("styleSheet", "xmlns", MAIN).open("numFmts");
    for (int i = 1; i < formats.size(); i++) {
      xml.empty("numFmt", "numFmtId", "" + (200 + i), "formatCode", formats.get(i));
    }
    xml.close().open("cellXfs");
    for (int i = 0; i < formats.size(); i++) {
      xml.empty("xf", "numFmtId", i == 0 ? "0" : "" + (200 + i));
    }
    return xml.close().close();
  }

  private Xml sheet(List<String> lines) {
    Xml rows = Xml.piece();
    Xml merged = Xml.piece();
    int number = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("merge ")) {
        merged.empty("mergeCell", "ref", line.substring("merge ".length()));
      } else if (line.equals("skip")) {
        number++;
      } else if (!line.equals("hide")) {
        boolean hidden = i + 1 < lines.size() && lines.get(i + 1).equals("hide");
        row(rows, ++number, hidden, line);
      }
    }
    Xml xml = Xml.part().open("worksheet", "xmlns", MAIN);
    xml.open("sheetData").add(rows.toString()).close();
    if (!merged.toString().isEmpty()) {
      xml.open("mergeCells").add(merged.toString()).close();
    }
    return xml.close();
  }

  private void row(Xml xml, int number, boolean hidden, String line) {
    xml.open("row", "r", "" + number, "hidden", hidden ? "1" : "0");
    String[] cells = line.split("\\|", -1);
    for (int column = 0; column < cells.length; column++) {
      String cell = cells[column].strip();
      if (!cell.isEmpty()) {
        cell(xml, (char) ('A' + column) + "" + number, cell);
      }
    }
    xml.close();
  }

  private void cell(Xml xml, String place, String cell) {
    int colon = cell.indexOf(':');
    String kind = cell.substring(0, Math.max(0, colon));
    String rest = cell.substring(colon + 1);
    switch (kind) {
      case "num" -> {
        String[] parts = rest.split(" ", 2);
        value(xml, place, "n", parts[0], style(parts.length > 1 ? parts[1] : "General"));
      }
      case "date" -> {
        long day = ChronoUnit.DAYS.between(FIRST_DAY, LocalDate.parse(rest));
        value(xml, place, "n", "" + day, 1);
      }
      case "bool" -> value(xml, place, "b", rest, 0);
      case "err" -> value(xml, place, "e", rest, 0);
      case "formula" -> formula(xml, place, rest);
      case "rich" -> text(xml, place, rest);
      case "exact" -> words(xml, place, rest.replace('␣', ' '));
      default -> words(xml, place, cell);
    }
  }

  private int style(String format) {
    if (!formats.contains(format)) {
      formats.add(format);
    }
    return formats.indexOf(format);
  }

  private static void value(Xml xml, String place, String type, String value, int style) {
    xml.open("c", "r", place, "t", type, "s", "" + style).leaf("v", value).close();
  }

  private static void formula(Xml xml, String place, String formula) {
    String[] parts = formula.split(" => ", 2);
    xml.open("c", "r", place, "t", "str").leaf("f", parts[0]);
    if (parts.length > 1) {
      xml.leaf("v", parts[1]);
    }
    xml.close();
  }

  private static void words(Xml xml, String place, String words) {
    String lines = words.replace(" ⏎ ", "\n").replace("⏎", "\n");
    String escaped = Xml.piece().leaf("t", lines, "xml:space", "preserve").toString();
    text(xml, place, escaped);
  }

  private static void text(Xml xml, String place, String content) {
    xml.open("c", "r", place, "t", "inlineStr").open("is").add(content).close().close();
  }
}
