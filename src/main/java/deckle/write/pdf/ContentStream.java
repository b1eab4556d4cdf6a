package deckle.write.pdf;

import deckle.doc.Colour;
import deckle.doc.Look;
import deckle.font.Font;
import deckle.font.Shaped;
import deckle.page.Placed;
import deckle.page.Placed.Ink;
import java.nio.charset.StandardCharsets;

/**
 * The operators that paint one page. It keeps track of the graphics state, so that nothing is set
 * twice; y turns from downwards to upwards here.
 */
final class ContentStream {

  /** What a viewer may round a glyph's place by, in thousandths of the em. */
  private static final int UNSEEN = 1;

  /** How far a curve's handles stand from its ends to draw a quarter of a circle of radius 1000. */
  private static final long HANDLE = 552;

  private final int height;
  private final Look.Palette palette;
  private final Fonts fonts;
  private final Bytes out = new Bytes();
  private boolean inText;
  private String font = "";
  private Colour fill = Colour.grey(0);

  ContentStream(int height, Look.Palette palette, Fonts fonts) {
    this.height = height;
    this.palette = palette;
    this.fonts = fonts;
  }

  Bytes bytes() {
    return out;
  }

  /** Begins marked content, such as {@code /P<</MCID 3>>BDC}. */
  void begin(String tag, String properties) {
    endText();
    out.add('/').add(tag).add(properties).add("BDC\n");
  }

  void end() {
    endText();
    out.add("EMC\n");
  }

  void glyphs(Placed.Glyphs run) {
    glyphs(run, run.x(), run.y());
  }

  /** Sets a run at another place than its own. */
  void glyphs(Placed.Glyphs run, int x, int y) {
    ink(run.ink());
    if (!inText) {
      out.add("BT\n");
      inText = true;
    }
    font(run.run().font(), run.run().size());
    out.add(run.turned() ? "-1 0 0 -1 " : "1 0 0 1 ");
    out.points(x).add(' ').points(height - y).add(" Tm\n");
    boolean unclear = run.run().needsActualText();
    if (unclear) {
      out.add("/Span<</ActualText").string(utf16(run.text())).add(">>BDC\n");
    }
    show(run.run());
    if (unclear) {
      out.add("EMC\n");
    }
  }

  /** Shows glyphs; moves the pen where a glyph's advance is not the font's own. */
  private void show(Shaped run) {
    FontSubset subset = fonts.subset(run.font());
    out.add("[(");
    long pen = 0;
    long wanted = 0;
    int rise = 0;
    for (int i = 0; i < run.glyphs().length; i++) {
      if (run.up(i) != rise) {
        rise = run.up(i);
        out.add(")]TJ ").points(rise).add(" Ts[(");
      }
      long place = (wanted + run.across(i)) * 1000;
      long shift = pen - Math.floorDiv(place + run.size() / 2, run.size());
      if (Math.abs(shift) > UNSEEN) {
        out.add(')').number(shift).add('(');
        pen -= shift;
      }
      int code = subset.code(run.glyphs()[i], run.texts()[i]);
      out.character(code >> 8).character(code);
      pen += run.font().advance(run.glyphs()[i]);
      wanted += run.advances()[i];
    }
    out.add(rise == 0 ? ")]TJ\n" : ")]TJ 0 Ts\n");
  }

  void rectangle(int x, int y, int width, int depth, Ink ink) {
    endText();
    ink(ink);
    path(x, y, width, depth);
    out.add("f\n");
  }

  /** Fills or leaves, then outlines, a rectangle with round corners; the outline stays inside. */
  void frame(Placed.Frame frame, boolean filled) {
    endText();
    if (filled) {
      ink(frame.fill());
    }
    boolean stroked = frame.stroke() > 0;
    if (!filled && !stroked) {
      return;
    }
    if (stroked) {
      out.points(frame.stroke()).add(" w\n");
    }
    outline(frame);
    out.add(filled && stroked ? "B\n" : filled ? "f\n" : "S\n");
  }

  /** A straight line, in any direction. */
  void line(int x1, int y1, int x2, int y2, int stroke) {
    endText();
    out.points(stroke).add(" w\n");
    point(x1, height - y1).add("m\n");
    point(x2, height - y2).add("l\nS\n");
  }

  private void outline(Placed.Frame frame) {
    int inset = frame.stroke() / 2;
    int width = frame.width() - 2 * inset;
    int depth = frame.height() - 2 * inset;
    int radius = Math.min(frame.radius(), Math.min(frame.width(), frame.height()) / 2) - inset;
    if (radius <= 0) {
      path(frame.x() + inset, frame.y() + inset, width, depth);
      return;
    }
    int left = frame.x() + inset;
    int right = left + width;
    int top = height - frame.y() - inset;
    int bottom = top - depth;
    point(left + radius, top).add("m\n");
    point(right - radius, top).add("l\n");
    corner(right - radius, top, right, top - radius, true);
    point(right, bottom + radius).add("l\n");
    corner(right, bottom + radius, right - radius, bottom, false);
    point(left + radius, bottom).add("l\n");
    corner(left + radius, bottom, left, bottom + radius, true);
    point(left, top - radius).add("l\n");
    corner(left, top - radius, left + radius, top, false);
    out.add("h\n");
  }

  /** A quarter of a circle that leaves its first point across or up. */
  private void corner(long x1, long y1, long x2, long y2, boolean across) {
    long dx = (x2 - x1) * HANDLE / 1000;
    long dy = (y2 - y1) * HANDLE / 1000;
    point(across ? x1 + dx : x1, across ? y1 : y1 + dy);
    point(across ? x2 : x2 - dx, across ? y2 - dy : y2);
    point(x2, y2).add("c\n");
  }

  /** Paints an object that fills the unit square. */
  void object(int object, int x, int y, int width, int depth) {
    endText();
    out.add("q ").points(width).add(" 0 0 ").points(depth).add(' ');
    out.points(x).add(' ').points(height - y - depth).add(" cm/X").number(object).add(" Do Q\n");
  }

  /**
   * Paints something upside down about the middle of a rectangle.
   *
   * @param sides the sum of its left and right edge
   * @param ends the sum of its upper and lower edge
   */
  void upsideDown(int sides, int ends, Runnable painting) {
    endText();
    String fontBefore = font;
    Colour fillBefore = fill;
    out.add("q -1 0 0 -1 ").points(sides).add(' ').points(2 * height - ends).add(" cm\n");
    painting.run();
    endText();
    out.add("Q\n");
    font = fontBefore;
    fill = fillBefore;
  }

  void endText() {
    if (inText) {
      out.add("ET\n");
      inText = false;
    }
  }

  private void path(int x, int y, int width, int depth) {
    point(x, height - y - depth);
    out.points(width).add(' ').points(depth).add(" re\n");
  }

  private Bytes point(long x, long y) {
    return out.points(x).add(' ').points(y).add(' ');
  }

  private void ink(Ink ink) {
    Colour colour = ink.in(palette);
    if (colour.equals(fill)) {
      return;
    }
    fill = colour;
    if (colour.isGrey()) {
      share(colour.red()).add("g\n");
    } else {
      share(colour.red());
      share(colour.green());
      share(colour.blue()).add("rg\n");
    }
  }

  private Bytes share(int part) {
    return out.points(Math.round(part * 1000 / 255f)).add(' ');
  }

  private void font(Font chosen, int size) {
    String wanted = fonts.subset(chosen).label() + " " + size;
    if (!wanted.equals(font)) {
      font = wanted;
      out.add('/').add(fonts.subset(chosen).label()).add(' ').points(size).add(" Tf\n");
    }
  }

  private static byte[] utf16(String text) {
    return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
  }
}
