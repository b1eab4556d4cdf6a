package deckle.write.office.docx;

import deckle.doc.Colour;
import deckle.doc.Look;
import deckle.write.office.Families;
import deckle.write.office.Tongue;
import deckle.write.office.Xml;
import java.util.Locale;
import java.util.function.Consumer;

/** The styles of a document, by name, so that a teacher changes all of a kind at once. */
record StyleSheet(Look look, Measures measures, Tongue tongue) {

  private static final int SINGLE = 240;

  /** A line of most typefaces is as high as this, in percent of their size. */
  private static final int NATURAL = 122;

  private static final int TIGHTENED = 80;

  private static final int WRITING_LINE = Measures.millimetres(8);

  static String hex(Colour colour) {
    return String.format(Locale.ROOT, "%02X%02X%02X", colour.red(), colour.green(), colour.blue());
  }

  Xml part() {
    Xml xml = Xml.part().open("w:styles", "xmlns:w", Docx.WORDS);
    defaults(xml);
    paragraphs(xml);
    characters(xml);
    tables(xml);
    return xml.close();
  }

  private void defaults(Xml xml) {
    xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    String latin = Families.latin(look.typeface());
    xml.empty(
        "w:rFonts",
        "w:ascii",
        latin,
        "w:hAnsi",
        latin,
        "w:eastAsia",
        latin,
        "w:cs",
        Families.complex());
    colour(look.palette().text(), xml);
    xml.empty("w:spacing", "w:val", "" + tracking());
    xml.empty("w:sz", "w:val", "" + measures.body());
    xml.empty("w:szCs", "w:val", "" + measures.body());
    xml.empty("w:lang", "w:val", tongue.tag(), "w:bidi", tongue.tag());
    xml.close().close().open("w:pPrDefault").open("w:pPr");
    if (tongue.isToTheLeft()) {
      xml.empty("w:bidi");
    }
    int line = SINGLE * measures.line() / measures.distance(NATURAL);
    xml.empty("w:spacing", "w:line", "" + line, "w:lineRule", "auto");
    xml.close().close().close();
  }

  private int tracking() {
    return look.type().tracking() * measures.body() * 10 / 1000;
  }

  private void paragraphs(Xml xml) {
    style(xml, "Normal", "Normal", "", p -> {}, r -> {});
    text(xml, "BodyText", "Body Text", p -> spaced(p, 45, 45));
    text(xml, "Question", "Question", p -> kept(p, 70, 30));
    text(xml, "ListParagraph", "List Paragraph", p -> spaced(p, 10, 10));
    text(xml, "Option", "Option", p -> spaced(p, 8, 8));
    style(xml, "Title", "Title", "BodyText", p -> kept(p, 0, 60), heading(190));
    int[] before = {140, 95, 75};
    int[] size = {140, 117, 104};
    for (int level = 1; level <= size.length; level++) {
      int above = before[level - 1];
      Consumer<Xml> lines = p -> outlined(p, above);
      String name = "heading " + level;
      int number = level - 1;
      style(
          xml,
          "Heading" + level,
          name,
          "BodyText",
          p -> {
            lines.accept(p);
            p.empty("w:outlineLvl", "w:val", "" + number);
          },
          heading(size[level - 1]));
    }
    style(xml, "Subtitle", "Subtitle", "BodyText", p -> spaced(p, 0, 60), quiet(115));
    text(xml, "Form", "Form", p -> aside(p, 0, 30, "end"));
    style(xml, "Instructions", "Instructions", "BodyText", p -> kept(p, 35, 50), this::italic);
    style(xml, "Remark", "Remark", "BodyText", p -> spaced(p, 30, 30), r -> sized(r, 85));
    text(xml, "Figure", "Figure", p -> centred(p, 60, 25));
    style(xml, "Caption", "caption", "BodyText", p -> aside(p, 0, 60, "center"), r -> sized(r, 85));
    style(xml, "Credit", "Credit", "BodyText", p -> aside(p, 0, 60, "center"), quiet(85));
    text(xml, "TableText", "Table Text", p -> spaced(p, 25, 25));
    style(xml, "TableHead", "Table Head", "TableText", p -> {}, this::bold);
    text(xml, "Fields", "Fields", p -> spaced(p, 60, 60));
    text(xml, "WritingLine", "Writing Line", this::writingLine);
    text(xml, "WorkingSpace", "Working Space", this::workingSpace);
    style(xml, "Letterhead", "Letterhead", "BodyText", p -> spaced(p, 0, 0), r -> sized(r, 85));
    style(xml, "Footer", "footer", "Normal", this::footer, quiet(80));
    style(xml, "Gap", "Gap", "Normal", p -> gap(p, 120), this::tiny);
    style(xml, "End", "End", "Normal", p -> gap(p, 20), this::tiny);
  }

  private void text(Xml xml, String id, String name, Consumer<Xml> paragraph) {
    String base = id.equals("BodyText") ? "Normal" : "BodyText";
    style(xml, id, name, base, paragraph, r -> {});
  }

  private static void style(
      Xml xml,
      String id,
      String name,
      String base,
      Consumer<Xml> paragraph,
      Consumer<Xml> letters) {
    if (base.isEmpty()) {
      xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", id);
    } else {
      xml.open("w:style", "w:type", "paragraph", "w:styleId", id);
    }
    xml.empty("w:name", "w:val", name);
    if (!base.isEmpty()) {
      xml.empty("w:basedOn", "w:val", base);
    }
    xml.empty("w:qFormat").open("w:pPr");
    paragraph.accept(xml);
    xml.close().open("w:rPr");
    letters.accept(xml);
    xml.close().close();
  }

  /** Above and below, in percent of a line. */
  private void spaced(Xml xml, int before, int after) {
    xml.empty("w:spacing", "w:before", space(before), "w:after", space(after));
  }

  /** Our own pages are tightened where that saves one; here all of them are, a little. */
  private String space(int percent) {
    return String.valueOf(measures.line() * percent / 100 * TIGHTENED / 100);
  }

  private void kept(Xml xml, int before, int after) {
    xml.empty("w:keepNext").empty("w:keepLines");
    spaced(xml, before, after);
  }

  private void outlined(Xml xml, int before) {
    kept(xml, before, 30);
  }

  private void centred(Xml xml, int before, int after) {
    aside(xml, before, after, "center");
  }

  private void aside(Xml xml, int before, int after, String side) {
    spaced(xml, before, after);
    xml.empty("w:jc", "w:val", side);
  }

  /** A rule under each line, also between two of them. */
  private void writingLine(Xml xml) {
    xml.open("w:pBdr");
    border("w:bottom", look.palette().quiet(), 4, xml);
    border("w:between", look.palette().quiet(), 4, xml);
    xml.close();
    String line = String.valueOf(Math.max(WRITING_LINE, measures.distance(170)));
    xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", line, "w:lineRule", "exact");
  }

  /** Paragraphs of it that follow one another are in one frame. */
  private void workingSpace(Xml xml) {
    xml.open("w:pBdr");
    for (String side : new String[] {"top", "left", "bottom", "right"}) {
      border("w:" + side, look.palette().quiet(), 4, xml);
    }
    xml.close();
    spaced(xml, 0, 0);
  }

  private void footer(Xml xml) {
    xml.open("w:tabs");
    xml.empty("w:tab", "w:val", "right", "w:pos", "" + measures.fullWidth()).close();
  }

  /** What parts two tables, or two sections, is hardly seen. */
  private void gap(Xml xml, int line) {
    String height = String.valueOf(line);
    xml.empty(
        "w:spacing", "w:before", "0", "w:after", "0", "w:line", height, "w:lineRule", "exact");
  }

  private void tiny(Xml xml) {
    xml.empty("w:sz", "w:val", "2");
  }

  private Consumer<Xml> heading(int percent) {
    return r -> {
      bold(r);
      colour(look.palette().accent(), r);
      sized(r, percent);
    };
  }

  private Consumer<Xml> quiet(int percent) {
    return r -> {
      colour(look.palette().quiet(), r);
      sized(r, percent);
    };
  }

  private void sized(Xml xml, int percent) {
    String size = String.valueOf(measures.sized(percent));
    xml.empty("w:sz", "w:val", size).empty("w:szCs", "w:val", size);
  }

  private void bold(Xml xml) {
    xml.empty("w:b").empty("w:bCs");
  }

  private void italic(Xml xml) {
    xml.empty("w:i").empty("w:iCs");
  }

  private static void colour(Colour colour, Xml xml) {
    xml.empty("w:color", "w:val", hex(colour));
  }

  private void characters(Xml xml) {
    character(xml, "Blank", "Blank", r -> r.empty("w:u", "w:val", "single"));
    character(
        xml,
        "Code",
        "Code",
        r -> r.empty("w:rFonts", "w:ascii", "Consolas", "w:hAnsi", "Consolas"));
  }

  private static void character(Xml xml, String id, String name, Consumer<Xml> letters) {
    xml.open("w:style", "w:type", "character", "w:styleId", id).empty("w:name", "w:val", name);
    xml.empty("w:qFormat").open("w:rPr");
    letters.accept(xml);
    xml.close().close();
  }

  private void tables(Xml xml) {
    Colour text = look.palette().text();
    Colour hairline = look.palette().hairline();
    table(xml, "Columns", "Columns", p -> {});
    table(
        xml,
        "Grid",
        "Question Grid",
        p -> {
          for (String side :
              new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            border("w:" + side, text, 4, p);
          }
        });
    table(
        xml,
        "Rows",
        "Question Rows",
        p -> {
          border("w:top", text, 8, p);
          border("w:bottom", text, 8, p);
          border("w:insideH", hairline, 4, p);
        });
    table(xml, "Letterhead Table", "Letterhead Table", p -> border("w:bottom", text, 4, p));
    shaded(xml);
  }

  private static void border(String side, Colour colour, int eighths, Xml xml) {
    xml.empty(
        side, "w:val", "single", "w:sz", "" + eighths, "w:space", "0", "w:color", hex(colour));
  }

  private static void table(Xml xml, String id, String name, Consumer<Xml> borders) {
    xml.open("w:style", "w:type", "table", "w:styleId", id.replace(" ", ""));
    xml.empty("w:name", "w:val", name).empty("w:qFormat");
    xml.open("w:tblPr").open("w:tblBorders");
    borders.accept(xml);
    xml.close().close().close();
  }

  private void shaded(Xml xml) {
    xml.open("w:style", "w:type", "table", "w:styleId", "Box");
    xml.empty("w:name", "w:val", "Box").empty("w:qFormat").open("w:tcPr");
    String tint = hex(look.palette().tint());
    xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", tint).close().close();
  }
}
