package deckle.write.office.xlsx;

import deckle.write.office.OfficePackage;
import deckle.write.office.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A whole workbook.
 *
 * @param language a BCP 47 tag
 * @param rightToLeft whether first columns stand on the right
 * @param sheets in the order of their tabs; names differ by more than case
 */
public record Workbook(
    String title, String language, boolean rightToLeft, List<Sheet> sheets, List<Name> names) {

  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
  private static final String CHART =
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
  private static final String MAIN_PART = "xl/workbook.xml";

  public Workbook {
    sheets = List.copyOf(sheets);
    names = List.copyOf(names);
    long different =
        sheets.stream().map(sheet -> sheet.name().toLowerCase(Locale.ROOT)).distinct().count();
    if (sheets.isEmpty() || different < sheets.size()) {
      throw new IllegalArgumentException("sheets need names of their own");
    }
  }

  /**
   * What formulas call some cells.
   *
   * @param cells such as {@link Area#on}
   */
  public record Name(String name, String cells) {}

  /** The file. */
  public byte[] bytes() {
    OfficePackage file = new OfficePackage(MAIN_PART, title, language);
    SharedTexts texts = new SharedTexts();
    List<String> ids = new ArrayList<>();
    int charts = 0;
    for (int i = 0; i < sheets.size(); i++) {
      String part = "xl/worksheets/sheet" + (i + 1) + ".xml";
      Sheet sheet = sheets.get(i);
      ids.add(file.lead(MAIN_PART, "worksheet", part));
      Optional<String> drawing = drawing(file, part, sheet, i + 1, charts);
      charts += sheet.charts().size();
      file.part(
          part, TYPES + "worksheet+xml", SheetXml.part(sheet, texts, i == 0, rightToLeft, drawing));
    }
    file.lead(MAIN_PART, "styles", "xl/styles.xml");
    file.part("xl/styles.xml", TYPES + "styles+xml", StylesXml.part(rightToLeft));
    file.lead(MAIN_PART, "sharedStrings", "xl/sharedStrings.xml");
    file.part("xl/sharedStrings.xml", TYPES + "sharedStrings+xml", texts.part());
    file.part(MAIN_PART, TYPES + "sheet.main+xml", main(ids));
    return file.bytes();
  }

  private Optional<String> drawing(
      OfficePackage file, String sheetPart, Sheet sheet, int number, int before) {
    if (sheet.charts().isEmpty()) {
      return Optional.empty();
    }
    String part = "xl/drawings/drawing" + number + ".xml";
    List<String> ids = new ArrayList<>();
    int chartNumber = before;
    for (Chart chart : sheet.charts()) {
      String chartPart = "xl/charts/chart" + ++chartNumber + ".xml";
      ids.add(file.lead(part, "chart", chartPart));
      file.part(chartPart, CHART, ChartXml.part(chart, language));
    }
    file.part(part, DRAWING, ChartXml.drawing(sheet.charts(), ids));
    return Optional.of(file.lead(sheetPart, "drawing", part));
  }

  private Xml main(List<String> ids) {
    Xml xml = Xml.part().open("workbook", "xmlns", SheetXml.MAIN, "xmlns:r", SheetXml.RELATIONS);
    xml.open("bookViews").empty("workbookView").close().open("sheets");
    for (int i = 0; i < sheets.size(); i++) {
      xml.empty("sheet", "name", sheets.get(i).name(), "sheetId", "" + (i + 1), "r:id", ids.get(i));
    }
    xml.close();
    names(xml);
    return xml.empty("calcPr", "calcId", "0", "fullCalcOnLoad", "1").close();
  }

  private void names(Xml all) {
    Xml xml = Xml.piece();
    names.forEach(name -> xml.leaf("definedName", name.cells(), "name", name.name()));
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      String local = "" + i;
      sheet.filter().ifPresent(filter -> filter(xml, filter.area().on(sheet.name()), local));
      int rows = sheet.print().map(Print::rows).orElse(0);
      if (rows > 0) {
        xml.leaf(
            "definedName",
            "'" + sheet.name().replace("'", "''") + "'!$1:$" + rows,
            "name",
            "_xlnm.Print_Titles",
            "localSheetId",
            local);
      }
    }
    String written = xml.toString();
    if (!written.isEmpty()) {
      all.open("definedNames").add(written).close();
    }
  }

  private static void filter(Xml xml, String cells, String sheet) {
    xml.leaf(
        "definedName",
        cells,
        "name",
        "_xlnm._FilterDatabase",
        "localSheetId",
        sheet,
        "hidden",
        "1");
  }
}
