package deckle.page;

import deckle.font.Shaped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run of glyphs as ink on a page; only this type knows how {@link Placed.Glyphs} stores one.
 *
 * @param box around the ink of all its glyphs
 */
record Inked(Placed.Glyphs run, Bounds box) implements Piece {

  /** Of a size: what is raised or lowered by less still stands on the same line. */
  private static final int ONE_LINE_PERCENT = 60;

  /** Empty for spaces only. */
  static Optional<Inked> of(Placed.Glyphs run) {
    return glyphs(run).stream().reduce(Bounds::joined).map(box -> new Inked(run, box));
  }

  /** The ink of each glyph that has any. */
  List<Bounds> glyphs() {
    return glyphs(run);
  }

  private static List<Bounds> glyphs(Placed.Glyphs run) {
    Shaped shaped = run.run();
    List<Bounds> all = new ArrayList<>(shaped.glyphs().length);
    int pen = 0;
    for (int i = 0; i < shaped.glyphs().length; i++) {
      Optional<Bounds> glyph = GlyphBounds.of(shaped.font(), shaped.glyphs()[i]);
      if (glyph.isPresent()) {
        all.add(placed(run, pen + shaped.across(i), shaped.up(i), glyph.get()));
      }
      pen += shaped.advances()[i];
    }
    return all;
  }

  private static Bounds placed(Placed.Glyphs run, int pen, int up, Bounds glyph) {
    int size = run.run().size();
    int left = pen + GlyphBounds.at(size, glyph.left());
    int top = GlyphBounds.at(size, glyph.top()) - up;
    int right = pen + GlyphBounds.at(size, glyph.right());
    int bottom = GlyphBounds.at(size, glyph.bottom()) - up;
    Bounds ink = new Bounds(left, top, right, bottom);
    return (run.turned() ? ink.turned() : ink).moved(run.x(), run.y());
  }

  /** From where its pen is set down to where it is lifted, without a space at its end. */
  Bounds penned() {
    Bounds line = Bounds.of(0, 0, Stick.inked(run), 0);
    return (turned() ? line.turned() : line).moved(run.x(), run.y());
  }

  int baseline() {
    return run.y();
  }

  int size() {
    return run.run().size();
  }

  boolean turned() {
    return run.turned();
  }

  /** Its box, and for those who turn the page to read it, the same. */
  Bounds upright() {
    return turned() ? box.turned() : box;
  }

  /** Whether they are read on one line, be one of them raised or lowered. */
  boolean besides(Inked other) {
    int most = Math.max(size(), other.size()) * ONE_LINE_PERCENT / 100;
    return turned() == other.turned() && Math.abs(baseline() - other.baseline()) < most;
  }

  /** Smaller than another of its line, and raised or lowered against it. */
  boolean scriptOf(Inked other) {
    return besides(other) && size() < other.size() && baseline() != other.baseline();
  }

  /** Whether it stands above a height of the page, for those who read it. */
  boolean above(int y) {
    return turned() ? y < baseline() : y > baseline();
  }

  @Override
  public int element() {
    return run.element();
  }

  @Override
  public String shown() {
    return "`" + run.text().strip() + "`";
  }
}
