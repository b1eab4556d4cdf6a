package deckle.write.pdf;

import deckle.doc.Colour;
import deckle.doc.Look;
import deckle.font.Font;
import deckle.page.Placed;
import deckle.page.Placed.Ink;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * The operators that paint a page, or a piece of one. The origin goes along from one thing to the
 * next, so that what looks the same is written the same wherever it stands, and deflates to almost
 * nothing. It keeps track of the graphics state, so that nothing is set twice; y turns from
 * downwards to upwards here.
 */
final class ContentStream {

  /** So many bytes a line of text takes, about. */
  private static final int USUAL = 128;

  private final int height;
  private final Look.Palette palette;
  private final Fonts fonts;
  private final Bytes out;

  /** Where the origin stood when something was painted first: of a page, its lower left corner. */
  private int firstX;

  private int firstY;

  /** Whether whoever uses the content puts the origin there. */
  private boolean floating;

  /** Where the origin is now, from the page's lower left corner. */
  private int originX;

  private int originY;

  /** Where the last line of an open text object began, from the origin. */
  private int lineX;

  private int lineY;
  private boolean inText;
  private Optional<Font> font = Optional.empty();
  private int size;
  private Colour fill = Colour.grey(0);

  /**
   * @param out where the operators go
   */
  ContentStream(int height, Look.Palette palette, Resources resources, Bytes out) {
    this.height = height;
    this.palette = palette;
    this.fonts = resources.fonts();
    this.out = out;
  }

  /**
   * Content that is to stand at several places, painted in the colour of text to begin with.
   *
   * @param height from which y counts downwards
   */
  static ContentStream floating(int height, Look.Palette palette, Resources resources) {
    ContentStream content = new ContentStream(height, palette, resources, new Bytes(USUAL));
    content.floating = true;
    content.fill = Ink.BLACK.in(palette);
    return content;
  }

  Bytes bytes() {
    return out;
  }

  /** An area of the page, from where the first thing stands. */
  Box fromFirst(Box area) {
    return area.moved(-firstX, -firstY);
  }

  /** Writes or names what a sequence paints, its own origin at a place. */
  void put(Sequence sequence, boolean named, int x, int y) {
    ContentStream painted = sequence.content();
    enter(painted, x, y);
    if (named) {
      out.add("/X").number(sequence.stamp().name()).add(" Do\n");
    } else {
      out.add(painted.out);
      leave(painted, x, y);
    }
  }

  /** Begins marked content, such as {@code /P<</MCID 3>>BDC}. */
  void begin(String tag, int number) {
    endText();
    out.add('/').add(tag).add("<</MCID ").number(number).add(">>BDC\n");
  }

  /** Begins decoration of a type, or of none. */
  void beginArtifact(String type) {
    endText();
    out.add(type.isEmpty() ? "/Artifact BMC\n" : "/Artifact<</Type/" + type + ">>BDC\n");
  }

  /** Begins marked content whose number is still to be put in; gives back where. */
  int beginUnnumbered(String tag) {
    endText();
    out.add('/').add(tag).add("<</MCID ");
    int gap = out.size();
    out.add(">>BDC\n");
    return gap;
  }

  /**
   * Writes what a template holds, its own origin at a place.
   *
   * @param number gives an element of the template's own tree its next number
   */
  void paste(Template template, int x, int y, IntUnaryOperator number) {
    ContentStream pasted = template.content();
    enter(pasted, x, y);
    int from = 0;
    for (Template.Gap gap : template.gaps()) {
      out.add(pasted.out, from, gap.offset()).number(number.applyAsInt(gap.element()));
      from = gap.offset();
    }
    out.add(pasted.out, from, pasted.out.size());
    leave(pasted, x, y);
  }

  private void enter(ContentStream pasted, int x, int y) {
    endText();
    ink(Ink.BLACK);
    origin(x + pasted.firstX, y + pasted.firstY);
  }

  private void leave(ContentStream pasted, int x, int y) {
    originX = x + pasted.originX;
    originY = y + pasted.originY;
    font = pasted.font;
    size = pasted.size;
    fill = pasted.fill;
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
    if (run.turned()) {
      endText();
      beginText(x, height - y);
      out.add("-1 0 0 -1 0 0 Tm\n");
    } else {
      beginText(x, height - y);
    }
    font(run.run().font(), run.run().size());
    boolean unclear = run.run().needsActualText();
    if (unclear) {
      out.add("/Span<</ActualText").utf16(run.text()).add(">>BDC\n");
    }
    GlyphString.show(run.run(), fonts.subset(run.run().font()), out);
    if (unclear) {
      out.add("EMC\n");
    }
    if (run.turned()) {
      endText();
    }
  }

  private void beginText(int x, int y) {
    if (!inText) {
      origin(x, y);
      out.add("BT\n");
      inText = true;
      lineX = 0;
      lineY = 0;
    } else {
      out.points(x - originX - lineX).add(' ').points(y - originY - lineY).add(" Td\n");
      lineX = x - originX;
      lineY = y - originY;
    }
  }

  void endText() {
    if (inText) {
      out.add("ET\n");
      inText = false;
    }
  }

  /** Moves the origin; y counts from the page's foot. */
  private void origin(int x, int y) {
    if (floating) {
      floating = false;
      firstX = x;
      firstY = y;
      originX = x;
      originY = y;
    }
    if (x != originX || y != originY) {
      out.add("1 0 0 1 ").points(x - originX).add(' ').points(y - originY).add(" cm\n");
      originX = x;
      originY = y;
    }
  }

  void rectangle(int x, int y, int width, int depth, Ink ink) {
    endText();
    ink(ink);
    origin(x, height - y - depth);
    out.add("0 0 ").points(width).add(' ').points(depth).add(" re\nf\n");
  }

  /**
   * Fills or leaves, then outlines, a rectangle, maybe with round corners; the outline stays
   * inside.
   */
  void frame(Placed.Frame frame, boolean filled) {
    if (!filled && frame.stroke() <= 0) {
      return;
    }
    if (filled) {
      ink(frame.fill());
    }
    int y = height - frame.y() - frame.height();
    endText();
    origin(frame.x(), y);
    FrameOutline.of(frame, filled).paint(out);
  }

  /** A straight line, in any direction. */
  void line(int x1, int y1, int x2, int y2, int stroke) {
    endText();
    origin(x1, height - y1);
    out.points(stroke).add(" w\n0 0 m\n");
    out.points(x2 - x1).add(' ').points(y1 - y2).add(" l\nS\n");
  }

  /** Paints an object that fills the unit square, by the number of its name. */
  void object(int name, int x, int y, int width, int depth) {
    endText();
    origin(x, height - y - depth);
    out.add("q ").points(width).add(" 0 0 ").points(depth).add(" 0 0 cm/X");
    out.number(name).add(" Do Q\n");
  }

  /**
   * Paints something upside down about the middle of a rectangle.
   *
   * @param sides the sum of its left and right edge
   * @param ends the sum of its upper and lower edge
   */
  void upsideDown(int sides, int ends, Runnable painting) {
    endText();
    origin(sides, 2 * height - ends);
    Optional<Font> fontBefore = font;
    int sizeBefore = size;
    Colour fillBefore = fill;
    int xBefore = originX;
    int yBefore = originY;
    out.add("q -1 0 0 -1 0 0 cm\n");
    originX = 0;
    originY = 0;
    painting.run();
    endText();
    out.add("Q\n");
    originX = xBefore;
    originY = yBefore;
    font = fontBefore;
    size = sizeBefore;
    fill = fillBefore;
  }

  private void ink(Ink ink) {
    Colour colour = ink.in(palette);
    if (!colour.equals(fill)) {
      fill = colour;
      out.colour(colour);
    }
  }

  private void font(Font wanted, int wantedSize) {
    if (font.isEmpty() || font.get() != wanted || wantedSize != size) {
      font = Optional.of(wanted);
      size = wantedSize;
      out.add('/').add(fonts.subset(wanted).label()).add(' ').points(wantedSize).add(" Tf\n");
    }
  }
}
