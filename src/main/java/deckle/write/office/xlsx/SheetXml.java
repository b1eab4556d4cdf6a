package deckle.write.office.xlsx;

import deckle.write.office.Xml;
import java.util.List;
import java.util.Optional;

/** Writes the part of one sheet, in the order that its schema wants. */
final class SheetXml {

  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String A4 = "9";
  private static final String LETTER = "1";

  private final Sheet sheet;
  private final SharedTexts texts;
  private final Xml xml = Xml.part();

  private SheetXml(Sheet sheet, SharedTexts texts) {
    this.sheet = sheet;
    this.texts = texts;
  }

  /**
   * The part of a sheet.
   *
   * @param selected whether it is the one that is seen first
   * @param rightToLeft whether its first column stands on the right
   * @param drawing the relationship that leads to its charts, if it has any
   */
  static Xml part(
      Sheet sheet,
      SharedTexts texts,
      boolean selected,
      boolean rightToLeft,
      Optional<String> drawing) {
    SheetXml part = new SheetXml(sheet, texts);
    part.xml.open("worksheet", "xmlns", MAIN, "xmlns:r", RELATIONS);
    part.beginning(selected, rightToLeft);
    part.rows();
    part.rules();
    part.print();
    part.textsOfDigits();
    drawing.ifPresent(id -> part.xml.empty("drawing", "r:id", id));
    return part.xml.close();
  }

  /** A number that is meant as text, such as a student's, needs no warning. */
  private void textsOfDigits() {
    int width = sheet.rows().stream().mapToInt(List::size).max().orElse(0);
    if (width > 0) {
      String all = new Area(0, 0, sheet.height() - 1, width - 1).toString();
      xml.open("ignoredErrors")
          .empty("ignoredError", "sqref", all, "numberStoredAsText", "1")
          .close();
    }
  }

  private void beginning(boolean selected, boolean rightToLeft) {
    if (sheet.print().isPresent()) {
      xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
    }
    xml.open("sheetViews");
    xml.open(
        "sheetView",
        "showGridLines",
        "1",
        "rightToLeft",
        bit(rightToLeft),
        "tabSelected",
        bit(selected),
        "workbookViewId",
        "0");
    frozen();
    xml.close().close();
    xml.empty("sheetFormatPr", "defaultRowHeight", Double.toString(RowHeight.LINE));
    columns();
  }

  private static String bit(boolean is) {
    return is ? "1" : "0";
  }

  private void frozen() {
    int rows = sheet.frozenRows();
    int columns = sheet.frozenColumns();
    if (rows + columns == 0) {
      return;
    }
    String pane = rows == 0 ? "topRight" : columns == 0 ? "bottomLeft" : "bottomRight";
    xml.empty(
        "pane",
        "xSplit",
        "" + columns,
        "ySplit",
        "" + rows,
        "topLeftCell",
        Area.cell(rows, columns).toString(),
        "activePane",
        pane,
        "state",
        "frozen");
    String first = Area.cell(rows, columns).toString();
    xml.empty("selection", "pane", pane, "activeCell", first, "sqref", first);
  }

  private void columns() {
    if (sheet.columns().isEmpty()) {
      return;
    }
    xml.open("cols");
    int number = 1;
    for (Sheet.Column column : sheet.columns()) {
      xml.empty(
          "col",
          "min",
          "" + number,
          "max",
          "" + number++,
          "width",
          Double.toString(column.width()),
          "style",
          StylesXml.index(column.style(), false),
          "customWidth",
          "1");
    }
    xml.close();
  }

  private void rows() {
    xml.open("sheetData");
    for (int row = 0; row < sheet.rows().size(); row++) {
      List<Cell> cells = sheet.rows().get(row);
      if (!cells.isEmpty()) {
        row(row, cells);
        for (int column = 0; column < cells.size(); column++) {
          cell(cells.get(column), Area.cell(row, column).toString());
        }
        xml.close();
      }
    }
    xml.close();
  }

  private void row(int row, List<Cell> cells) {
    Optional<Sheet.Banner> banner =
        sheet.banners().stream().filter(each -> each.row() == row).findFirst();
    double height = new RowHeight(sheet).of(cells);
    String number = "" + (row + 1);
    if (banner.isPresent()) {
      String its = Double.toString(banner.get().height());
      xml.open("row", "r", number, "ht", its, "customHeight", "1");
    } else if (height > RowHeight.LINE) {
      xml.open("row", "r", number, "ht", Double.toString(height));
    } else {
      xml.open("row", "r", number);
    }
  }

  private void cell(Cell cell, String place) {
    String style = StylesXml.index(cell.style(), cell.looksLikeFormula());
    switch (cell.kind()) {
      case EMPTY -> xml.empty("c", "r", place, "s", style);
      case TEXT ->
          xml.open("c", "r", place, "s", style, "t", "s")
              .leaf("v", "" + texts.number(cell.content()))
              .close();
      case NUMBER -> xml.open("c", "r", place, "s", style).leaf("v", cell.content()).close();
      case FORMULA -> xml.open("c", "r", place, "s", style).leaf("f", cell.content()).close();
    }
  }

  private void rules() {
    sheet.filter().ifPresent(this::filter);
    banners();
    int priority = 1;
    for (Conditional conditional : sheet.conditionals()) {
      xml.open("conditionalFormatting", "sqref", conditional.area().toString());
      conditional(conditional, "" + priority++);
      xml.close();
    }
    if (!sheet.validations().isEmpty()) {
      xml.open("dataValidations", "count", "" + sheet.validations().size());
      sheet.validations().forEach(this::validation);
      xml.close();
    }
  }

  private void filter(Sheet.Filter filter) {
    xml.open("autoFilter", "ref", filter.area().toString());
    filter
        .bare()
        .forEach(column -> xml.empty("filterColumn", "colId", "" + column, "hiddenButton", "1"));
    xml.close();
  }

  private void banners() {
    if (!sheet.banners().isEmpty()) {
      xml.open("mergeCells", "count", "" + sheet.banners().size());
      for (Sheet.Banner banner : sheet.banners()) {
        int row = banner.row();
        xml.empty("mergeCell", "ref", new Area(row, 0, row, banner.columns() - 1).toString());
      }
      xml.close();
    }
  }

  private void conditional(Conditional conditional, String priority) {
    if (conditional.tint().isPresent()) {
      String tint = StylesXml.index(conditional.tint().get());
      xml.open("cfRule", "type", "expression", "dxfId", tint, "priority", priority);
      xml.leaf("formula", conditional.formula()).close();
    } else {
      xml.open("cfRule", "type", "colorScale", "priority", priority).open("colorScale");
      for (String at : List.of("0", "0.5", "1")) {
        xml.empty("cfvo", "type", "num", "val", at);
      }
      for (String colour : List.of("FFF8B4B0", "FFFFEFB0", "FFB7E1BD")) {
        xml.empty("color", "rgb", colour);
      }
      xml.close().close();
    }
  }

  private void validation(Validation validation) {
    xml.open(
        "dataValidation",
        "type",
        validation.type(),
        "errorStyle",
        validation.advice() ? "warning" : "stop",
        "allowBlank",
        "1",
        "showInputMessage",
        "1",
        "showErrorMessage",
        "1",
        "errorTitle",
        validation.title(),
        "error",
        validation.message(),
        "sqref",
        validation.area().toString());
    xml.leaf("formula1", validation.first());
    if (!validation.second().isEmpty()) {
      xml.leaf("formula2", validation.second());
    }
    xml.close();
  }

  private void print() {
    if (sheet.print().isEmpty()) {
      return;
    }
    Print print = sheet.print().get();
    xml.empty(
        "pageMargins",
        "left",
        "0.5",
        "right",
        "0.5",
        "top",
        "0.75",
        "bottom",
        "0.75",
        "header",
        "0.3",
        "footer",
        "0.3");
    xml.empty(
        "pageSetup",
        "paperSize",
        print.letter() ? LETTER : A4,
        "fitToWidth",
        "1",
        "fitToHeight",
        "0",
        "orientation",
        print.landscape() ? "landscape" : "portrait");
    xml.open("headerFooter")
        .leaf("oddHeader", print.header())
        .leaf("oddFooter", print.footer())
        .close();
  }
}
