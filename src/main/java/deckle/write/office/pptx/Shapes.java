package deckle.write.office.pptx;

import deckle.deck.Image;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Graphic;
import deckle.page.PictureSize;
import deckle.text.Inline;
import deckle.text.Text;
import deckle.write.office.Artwork;
import deckle.write.office.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The frames, pictures and tables of one slide, in the order in which they are read. */
final class Shapes {

  private static final int HUNDREDTHS = 100;

  /** How far words hang behind the label before them, in points. */
  private static final int HANGING = 28;

  private static final int TABLE_SIZE = 16;
  private static final int CHART_TYPE = 13_000;

  private final Xml out;
  private final SlideRuns runs;
  private final Store store;
  private final String part;

  /** The first is that of the slide itself. */
  private int last = 1;

  /**
   * @param part the name of the slide's own part
   */
  Shapes(Xml out, SlideRuns runs, Store store, String part) {
    this.out = out;
    this.runs = runs;
    this.store = store;
    this.part = part;
  }

  /**
   * A frame that a layout has, which decides how it looks.
   *
   * @param placeholder its attributes there
   * @param usual the size of its words in the layout, in points
   * @param size that they have here
   */
  record Frame(String name, List<String> placeholder, int usual, int size) {
    boolean isText() {
      return placeholder.isEmpty();
    }
  }

  /** Takes a number for what is written elsewhere. */
  int number() {
    last++;
    return last;
  }

  /**
   * Words in a frame; gives back its number.
   *
   * @param area empty for that of the layout
   */
  int words(Frame frame, Optional<Area> area, List<Line> lines) {
    int number = number();
    if (lines.stream().noneMatch(Shapes::hasFormula)) {
      out.add(shape(frame, area, lines, number, runs));
      return number;
    }
    out.open("mc:AlternateContent").open("mc:Choice", "Requires", "a14 p15");
    out.add(shape(frame, area, lines, number, runs.withMaths(true))).close();
    out.open("mc:Fallback").add(shape(frame, area, lines, number, runs)).close().close();
    return number;
  }

  private static boolean hasFormula(Line line) {
    return line.text().content().stream().anyMatch(Inline.Formula.class::isInstance);
  }

  private static String shape(
      Frame frame, Optional<Area> area, List<Line> lines, int number, SlideRuns runs) {
    Xml xml = Xml.piece().open("p:sp").open("p:nvSpPr");
    xml.empty("p:cNvPr", "id", "" + number, "name", frame.name());
    if (frame.isText()) {
      xml.empty("p:cNvSpPr", "txBox", "1").empty("p:nvPr");
    } else {
      xml.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close();
      xml.open("p:nvPr").empty("p:ph", frame.placeholder().toArray(new String[0])).close();
    }
    xml.close().open("p:spPr");
    area.ifPresent(its -> place("a:xfrm", its, xml));
    if (frame.isText()) {
      xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close();
    }
    xml.close().open("p:txBody");
    if (frame.isText()) {
      xml.open("a:bodyPr", "wrap", "square", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0");
    } else {
      xml.open("a:bodyPr");
    }
    xml.empty("a:normAutofit").close().empty("a:lstStyle");
    lines.forEach(line -> paragraph(line, frame, runs, xml));
    if (lines.isEmpty()) {
      xml.empty("a:p");
    }
    return xml.close().close().toString();
  }

  private static void place(String element, Area area, Xml xml) {
    xml.open(element).empty("a:off", "x", "" + area.x(), "y", "" + area.y());
    xml.empty("a:ext", "cx", "" + area.width(), "cy", "" + area.height()).close();
  }

  private static void paragraph(Line line, Frame frame, SlideRuns runs, Xml xml) {
    int size = frame.size() * line.percent();
    boolean usual = size == frame.usual() * HUNDREDTHS;
    xml.open("a:p");
    properties(line, runs, xml);
    Line.Label label = line.label();
    if (!label.words().isEmpty() && label.counting().isEmpty() && !isBullet(label)) {
      xml.add(runs.of(Text.of(label.words() + "\u00A0\t"), usual ? 0 : size));
    }
    List<Inline> content = line.text().content();
    Text text = line.bold() ? Text.of(List.of(new Inline.Strong(content))) : line.text();
    xml.add(runs.of(text, usual ? 0 : size)).close();
  }

  private static boolean isBullet(Line.Label label) {
    return label.words().equals("•") || label.words().equals("○");
  }

  private static void properties(Line line, SlideRuns runs, Xml xml) {
    Attributes properties = new Attributes();
    Line.Label label = line.label();
    int left = line.level() * HANGING * Area.POINT;
    properties.put(left > 0, "marL", String.valueOf(left));
    properties.put(!label.isNone(), "indent", String.valueOf(-HANGING * Area.POINT));
    if (runs.isToTheLeft(line.text())) {
      properties.put("algn", "r").put("rtl", "1");
    }
    xml.open("a:pPr", properties.toArray());
    if (!label.counting().isEmpty()) {
      xml.empty("a:buFont", "typeface", "+mj-lt");
      xml.empty("a:buAutoNum", "type", label.counting(), "startAt", "" + label.from());
    } else if (isBullet(label)) {
      xml.empty("a:buFont", "typeface", "Arial").empty("a:buChar", "char", label.words());
    }
    xml.close();
  }

  /** A picture in the middle of an area; gives back its number, nothing if it cannot be shown. */
  Optional<Integer> picture(Block.Illustration illustration, Area area) {
    Image image = image(illustration, area);
    Optional<PictureSize> natural = PictureSize.of(image);
    if (natural.isEmpty()) {
      store.report(illustration.at());
      return Optional.empty();
    }
    int most = millipoints(area.height());
    int width = millipoints(area.width());
    int height = natural.get().heightAt(width);
    PictureSize size =
        height <= most
            ? new PictureSize(width, height)
            : new PictureSize(natural.get().widthAt(most), most);
    return picture(
        image, illustration.callouts(), size, area, illustration.alt(), illustration.at());
  }

  private static Image image(Block.Illustration illustration, Area area) {
    return illustration
        .graphic()
        .accept(
            new Graphic.Visitor<>() {
              @Override
              public Image fixed(Graphic.Fixed fixed) {
                return fixed.image();
              }

              @Override
              public Image drawn(Graphic.Drawn drawn) {
                return drawn.image(millipoints(area.width()), CHART_TYPE);
              }
            });
  }

  private Optional<Integer> picture(
      Image image,
      Map<String, Block.Callout> callouts,
      PictureSize size,
      Area area,
      String alt,
      Span at) {
    Optional<Artwork> artwork = store.artworks().of(image, callouts, size, at);
    if (artwork.isEmpty()) {
      return Optional.empty();
    }
    int number = number();
    Area place = area.inside(emu(size.width()), emu(size.height()));
    out.open("p:pic").open("p:nvPicPr");
    out.empty("p:cNvPr", "id", "" + number, "name", "Figure " + number, "descr", alt);
    out.open("p:cNvPicPr").empty("a:picLocks", "noChangeAspect", "1").close().empty("p:nvPr");
    out.close().open("p:blipFill").open("a:blip", "r:embed", store.bitmap(artwork.get(), part));
    artwork.get().drawing().ifPresent(svg -> sharper(store.drawing(svg, part)));
    out.close().open("a:stretch").empty("a:fillRect").close().close();
    out.open("p:spPr");
    place("a:xfrm", place, out);
    out.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close().close();
    return Optional.of(number);
  }

  private void sharper(String relation) {
    out.open("a:extLst").open("a:ext", "uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
    out.empty(
        "asvg:svgBlip",
        "xmlns:asvg",
        "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
        "r:embed",
        relation);
    out.close().close();
  }

  /** A table over the whole width of an area; gives back its number. */
  int table(Block.Table table, Area area) {
    int number = number();
    List<List<Text>> rows = new ArrayList<>(table.rows());
    if (!table.header().isEmpty()) {
      rows.add(0, table.header());
    }
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    out.open("p:graphicFrame").open("p:nvGraphicFramePr");
    out.empty("p:cNvPr", "id", "" + number, "name", "Table " + number);
    out.open("p:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noGrp", "1").close();
    out.empty("p:nvPr").close();
    place("p:xfrm", area, out);
    out.open("a:graphic").open("a:graphicData", "uri", Pptx.TABLES).open("a:tbl");
    boolean headed = !table.header().isEmpty();
    out.empty("a:tblPr", "firstRow", headed ? "1" : "0").open("a:tblGrid");
    for (int i = 0; i < columns; i++) {
      out.empty("a:gridCol", "w", String.valueOf(area.width() / columns));
    }
    out.close();
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), columns, area.height() / rows.size(), headed && i == 0);
    }
    out.close().close().close().close();
    return number;
  }

  private void row(List<Text> cells, int columns, int height, boolean head) {
    out.open("a:tr", "h", String.valueOf(Math.min(height, TABLE_SIZE * 2 * Area.POINT)));
    for (int i = 0; i < columns; i++) {
      Text text = i < cells.size() ? cells.get(i) : Text.of("");
      List<Inline> content = head ? List.of(new Inline.Strong(text.content())) : text.content();
      out.open("a:tc").open("a:txBody").empty("a:bodyPr").empty("a:lstStyle").open("a:p");
      out.add(runs.of(Text.of(content), TABLE_SIZE * HUNDREDTHS)).close().close();
      out.open("a:tcPr").open("a:lnB", "w", head ? "19050" : "6350").open("a:solidFill");
      out.empty("a:schemeClr", "val", head ? "tx1" : "accent3").close().close().close().close();
    }
    out.close();
  }

  private static int millipoints(int emu) {
    return (int) ((long) emu * 1000 / Area.POINT);
  }

  private static int emu(int millipoints) {
    return (int) ((long) millipoints * Area.POINT / 1000);
  }
}
