package deckle.write.office.xlsx;

import deckle.write.office.Xml;
import java.util.List;

/** The part that says how every {@link Style} and {@link Tint} looks. */
final class StylesXml {

  static final String FONT = "Calibri";
  private static final String INK = "FF1F2A37";
  private static final String QUIET_INK = "FF595959";
  private static final String HEADER_GROUND = "FFE4EAF2";
  private static final String RULE = "FF7A8794";
  private static final String HAIRLINE = "FFC4CCD6";

  private static final String BY_CONTENT = "0";
  private static final String TO_THE_LEFT = "2";

  private static final List<Style> STYLES = List.of(Style.values());
  private static final List<Tint> TINTS = List.of(Tint.values());

  private final Xml xml = Xml.part();

  /** Whether a full stop at the end of a text stands on its left. */
  private final boolean rightToLeft;

  private StylesXml(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
  }

  static Xml part(boolean rightToLeft) {
    return new StylesXml(rightToLeft).written();
  }

  /** By which a cell names its style. Each has a twin for texts that look like formulas. */
  static String index(Style style, boolean looksLikeFormula) {
    return "" + (2 * STYLES.indexOf(style) + (looksLikeFormula ? 1 : 0));
  }

  /** By which a rule names its tint. */
  static String index(Tint tint) {
    return "" + TINTS.indexOf(tint);
  }

  private Xml written() {
    xml.open("styleSheet", "xmlns", SheetXml.MAIN);
    fonts();
    fills();
    borders();
    xml.open("cellStyleXfs", "count", "1").empty("xf", ids(0, 0, 0, 0)).close();
    formats();
    xml.open("cellStyles", "count", "1")
        .empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0")
        .close();
    tints();
    return xml.close();
  }

  private void fonts() {
    xml.open("fonts", "count", "" + Style.Face.values().length);
    for (Style.Face face : Style.Face.values()) {
      xml.open("font");
      if (face == Style.Face.BOLD || face == Style.Face.LARGE) {
        xml.empty("b");
      }
      xml.empty("sz", "val", face == Style.Face.LARGE ? "16" : "11")
          .empty("color", "rgb", face == Style.Face.QUIET ? QUIET_INK : INK)
          .empty("name", "val", FONT)
          .empty("family", "val", "2")
          .close();
    }
    xml.close();
  }

  private void fills() {
    xml.open("fills", "count", "" + Style.Ground.values().length);
    for (Style.Ground ground : Style.Ground.values()) {
      xml.open("fill");
      switch (ground) {
        case NONE -> xml.empty("patternFill", "patternType", "none");
        case DOTS -> xml.empty("patternFill", "patternType", "gray125");
        case HEADER -> solid(HEADER_GROUND);
      }
      xml.close();
    }
    xml.close();
  }

  private void solid(String colour) {
    xml.open("patternFill", "patternType", "solid")
        .empty("fgColor", "rgb", colour)
        .empty("bgColor", "indexed", "64")
        .close();
  }

  private void borders() {
    xml.open("borders", "count", "" + Style.Edge.values().length);
    for (Style.Edge edge : Style.Edge.values()) {
      xml.open("border");
      boolean around = edge == Style.Edge.AROUND;
      side("left", around, HAIRLINE);
      side("right", around, HAIRLINE);
      side("top", around, HAIRLINE);
      side("bottom", edge != Style.Edge.NONE, around ? HAIRLINE : RULE);
      xml.empty("diagonal").close();
    }
    xml.close();
  }

  private void side(String name, boolean drawn, String colour) {
    if (drawn) {
      xml.open(name, "style", "thin").empty("color", "rgb", colour).close();
    } else {
      xml.empty(name);
    }
  }

  private void formats() {
    xml.open("cellXfs", "count", "" + 2 * STYLES.size());
    for (Style style : STYLES) {
      format(style, style.format(), "0");
      format(style, Style.Format.TEXT, "1");
    }
    xml.close();
  }

  /** A quote before a text keeps it a text when its cell is edited. */
  private void format(Style style, Style.Format format, String quote) {
    String[] ids =
        ids(
            format.id,
            List.of(Style.Face.values()).indexOf(style.face()),
            List.of(Style.Ground.values()).indexOf(style.ground()),
            List.of(Style.Edge.values()).indexOf(style.edge()));
    String[] more = {
      "xfId",
      "0",
      "quotePrefix",
      quote,
      "applyNumberFormat",
      "1",
      "applyFont",
      "1",
      "applyFill",
      "1",
      "applyBorder",
      "1",
      "applyAlignment",
      "1"
    };
    String[] all = new String[ids.length + more.length];
    System.arraycopy(ids, 0, all, 0, ids.length);
    System.arraycopy(more, 0, all, ids.length, more.length);
    xml.open("xf", all);
    xml.empty(
        "alignment",
        "horizontal",
        style.place() == Style.Place.CENTRED ? "center" : "general",
        "vertical",
        "top",
        "wrapText",
        style.wraps() ? "1" : "0",
        "readingOrder",
        rightToLeft ? TO_THE_LEFT : BY_CONTENT);
    xml.close();
  }

  private static String[] ids(int format, int font, int fill, int border) {
    return new String[] {
      "numFmtId", "" + format, "fontId", "" + font, "fillId", "" + fill, "borderId", "" + border
    };
  }

  private void tints() {
    xml.open("dxfs", "count", "" + TINTS.size());
    for (Tint tint : TINTS) {
      xml.open("dxf");
      xml.open("font").empty("color", "rgb", tint.ink()).close();
      xml.open("fill").open("patternFill").empty("bgColor", "rgb", tint.ground()).close().close();
      xml.close();
    }
    xml.close();
  }
}
