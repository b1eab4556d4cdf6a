package deckle.math;

import deckle.font.Font;
import deckle.font.MathTable;
import deckle.font.MathTable.Constant;
import deckle.font.Shaped;
import deckle.font.Shaper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The type that a formula is set in: that of the text around it, with signs of mathematics where it
 * has none.
 */
public final class Type {

  private final Shaper shaper;
  private final boolean bold;
  private final List<Integer> sizes;
  private final IntConsumer missing;

  /**
   * @param sizes of running text, of scripts, and of scripts of scripts, in millipoints
   * @param missing takes each character that no font has
   */
  public Type(Shaper shaper, boolean bold, List<Integer> sizes, IntConsumer missing) {
    this.shaper = shaper;
    this.bold = bold;
    this.sizes = List.copyOf(sizes);
    this.missing = missing;
  }

  /** The size at a depth of scripts. */
  int size(int depth) {
    return sizes.get(Math.min(depth, sizes.size() - 1));
  }

  /** A distance at a size. */
  static int scaled(int thousandths, int size) {
    return Math.floorDiv(thousandths * size + 500, 1000);
  }

  int constant(Constant constant, int size) {
    return scaled(table().constant(constant), size);
  }

  static MathTable table() {
    return Font.MATH.mathematics();
  }

  /** Half the height of operators: fractions and brackets are centred there. */
  int axis(int size) {
    Font.Ink minus = minus();
    return scaled((minus.bottom() + minus.top()) / 2, size);
  }

  /** As thick as a minus, so that all strokes of a formula are alike. */
  int stroke(int size) {
    Font.Ink minus = minus();
    return scaled(minus.top() - minus.bottom(), size);
  }

  private Font.Ink minus() {
    Font font = shaper.font(bold, false);
    return font.has('−') ? font.ink(font.glyph('−')) : Font.REGULAR.ink(Font.REGULAR.glyph('−'));
  }

  /** How much higher signs of the mathematical font must stand to meet the axis of the text. */
  int lift(int size) {
    return axis(size) - constant(Constant.AXIS, size);
  }

  /** Characters on the baseline. */
  Box text(String characters, boolean italic, boolean strong, int size) {
    Shaper.Style style = new Shaper.Style(bold || strong, italic, size);
    List<Box> boxes = new ArrayList<>();
    for (Shaped run : shaper.shape(characters, style, false, missing)) {
      boxes.add(of(run));
    }
    return Box.beside(boxes);
  }

  /** A sign whose middle stands on the axis, from whichever font has it. */
  Box sign(String characters, boolean strong, int size) {
    Box box = text(characters, false, strong, size);
    boolean foreign =
        box.items().stream()
            .anyMatch(item -> item instanceof Box.Run run && run.glyphs().font() == Font.MATH);
    return foreign ? box.raised(lift(size)) : box;
  }

  /** One glyph of the mathematical font, on the axis. */
  Box glyph(int glyph, String meaning, int size) {
    int advance = scaled(Font.MATH.advance(glyph), size);
    Shaped run =
        Shaped.of(Font.MATH, size, new int[] {glyph}, new int[] {advance}, new String[] {meaning});
    return of(run).raised(lift(size));
  }

  /** How far the last letter leans over its end. */
  static int lean(Box box) {
    int lean = 0;
    for (Box.Item item : box.items()) {
      if (item instanceof Box.Run run && run.x() + run.glyphs().width() == box.width()) {
        int[] glyphs = run.glyphs().glyphs();
        if (glyphs.length > 0) {
          Font font = run.glyphs().font();
          int last = glyphs[glyphs.length - 1];
          int over = font.ink(last).right() - font.advance(last);
          lean = Math.max(0, scaled(over, run.glyphs().size()));
        }
      }
    }
    return lean;
  }

  /** A run with what its glyphs cover. */
  static Box of(Shaped run) {
    int ascent = 0;
    int descent = 0;
    for (int i = 0; i < run.glyphs().length; i++) {
      Font.Ink ink = run.font().ink(run.glyphs()[i]);
      ascent = Math.max(ascent, scaled(ink.top(), run.size()));
      descent = Math.max(descent, scaled(-ink.bottom(), run.size()));
    }
    return new Box(run.width(), ascent, descent, List.of(new Box.Run(0, 0, run)));
  }
}
