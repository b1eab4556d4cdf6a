package deckle.write.office.xlsx;

import deckle.write.office.Xml;
import java.util.List;

/** Writes charts and the drawing that puts them on their sheet. */
final class ChartXml {

  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String PLACED =
      "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private static final String COLUMNS = "3D6A99";
  private static final String INK = "1F2A37";
  private static final String HAIRLINE = "D5DBE3";
  private static final String ACROSS_ID = "1";
  private static final String UP_ID = "2";

  private final Xml xml = Xml.part();

  private ChartXml() {}

  /** The part of a drawing; each chart is led to by the id of its relationship. */
  static Xml drawing(List<Chart> charts, List<String> ids) {
    ChartXml part = new ChartXml();
    part.xml.open(
        "xdr:wsDr", "xmlns:xdr", PLACED, "xmlns:a", DRAWING, "xmlns:r", SheetXml.RELATIONS);
    for (int i = 0; i < charts.size(); i++) {
      part.placed(charts.get(i), ids.get(i), i + 2);
    }
    return part.xml.close();
  }

  private void placed(Chart chart, String relation, int id) {
    Area place = chart.place();
    xml.open("xdr:twoCellAnchor", "editAs", "oneCell");
    corner("xdr:from", place.top(), place.left());
    corner("xdr:to", place.bottom() + 1, place.right() + 1);
    xml.open("xdr:graphicFrame", "macro", "").open("xdr:nvGraphicFramePr");
    xml.empty("xdr:cNvPr", "id", "" + id, "name", chart.title(), "descr", chart.alternative());
    xml.empty("xdr:cNvGraphicFramePr").close();
    xml.open("xdr:xfrm")
        .empty("a:off", "x", "0", "y", "0")
        .empty("a:ext", "cx", "0", "cy", "0")
        .close();
    xml.open("a:graphic").open("a:graphicData", "uri", CHART);
    xml.empty("c:chart", "xmlns:c", CHART, "r:id", relation).close().close().close();
    xml.empty("xdr:clientData").close();
  }

  private void corner(String name, int row, int column) {
    xml.open(name)
        .leaf("xdr:col", "" + column)
        .leaf("xdr:colOff", "0")
        .leaf("xdr:row", "" + row)
        .leaf("xdr:rowOff", "0")
        .close();
  }

  /** The part of a chart; what it shows is read from the cells when it is opened. */
  static Xml part(Chart chart, String language) {
    ChartXml part = new ChartXml();
    part.chart(chart, language);
    return part.xml.close();
  }

  private void chart(Chart chart, String language) {
    xml.open("c:chartSpace", "xmlns:c", CHART, "xmlns:a", DRAWING);
    value("c:lang", language);
    value("c:roundedCorners", "0");
    xml.open("c:chart");
    title(chart.title(), "1400", "1");
    value("c:autoTitleDeleted", "0");
    xml.open("c:plotArea").empty("c:layout");
    columns(chart);
    axis("c:catAx", ACROSS_ID, UP_ID, "b", chart.across());
    axis("c:valAx", UP_ID, ACROSS_ID, "l", chart.up());
    xml.close();
    value("c:plotVisOnly", "1");
    value("c:dispBlanksAs", "gap");
    xml.close();
    xml.open("c:spPr");
    fill("FFFFFF");
    line(HAIRLINE);
    xml.close();
    xml.open("c:txPr").empty("a:bodyPr").open("a:p").open("a:pPr").open("a:defRPr", "sz", "1000");
    fill(INK);
    xml.empty("a:latin", "typeface", StylesXml.FONT).close().close().close().close();
  }

  private void columns(Chart chart) {
    xml.open("c:barChart");
    value("c:barDir", "col");
    value("c:grouping", "clustered");
    value("c:varyColors", "0");
    xml.open("c:ser");
    value("c:idx", "0");
    value("c:order", "0");
    xml.open("c:tx").leaf("c:v", chart.up()).close();
    xml.open("c:spPr");
    fill(COLUMNS);
    xml.close();
    value("c:invertIfNegative", "0");
    xml.open("c:cat").open("c:strRef").leaf("c:f", chart.names()).close().close();
    xml.open("c:val").open("c:numRef").leaf("c:f", chart.values()).close().close();
    xml.close();
    value("c:gapWidth", "30");
    value("c:axId", ACROSS_ID);
    value("c:axId", UP_ID);
    xml.close();
  }

  private void axis(String kind, String id, String other, String side, String title) {
    boolean counts = kind.equals("c:valAx");
    xml.open(kind);
    value("c:axId", id);
    xml.open("c:scaling");
    value("c:orientation", "minMax");
    if (counts) {
      value("c:min", "0");
    }
    xml.close();
    value("c:delete", "0");
    value("c:axPos", side);
    if (counts) {
      xml.open("c:majorGridlines").open("c:spPr");
      line(HAIRLINE);
      xml.close().close();
    }
    title(title, "1000", "0");
    xml.empty("c:numFmt", "formatCode", counts ? "0" : "General", "sourceLinked", "0");
    value("c:majorTickMark", "none");
    value("c:minorTickMark", "none");
    value("c:tickLblPos", "nextTo");
    value("c:crossAx", other);
    value("c:crosses", "autoZero");
    if (counts) {
      value("c:crossBetween", "between");
    } else {
      value("c:auto", "0");
      value("c:lblOffset", "100");
    }
    xml.close();
  }

  private void title(String words, String size, String bold) {
    xml.open("c:title").open("c:tx").open("c:rich").empty("a:bodyPr").open("a:p");
    xml.open("a:pPr").empty("a:defRPr", "sz", size, "b", bold).close();
    xml.open("a:r").open("a:rPr", "sz", size, "b", bold);
    fill(INK);
    xml.empty("a:latin", "typeface", StylesXml.FONT);
    xml.close().leaf("a:t", words).close().close().close().close();
    value("c:overlay", "0");
    xml.close();
  }

  private void fill(String colour) {
    xml.open("a:solidFill").empty("a:srgbClr", "val", colour).close();
  }

  private void line(String colour) {
    xml.open("a:ln", "w", "9525");
    fill(colour);
    xml.close();
  }

  private void value(String name, String value) {
    xml.empty(name, "val", value);
  }
}
