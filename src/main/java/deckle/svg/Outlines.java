package deckle.svg;

import deckle.font.Shaped;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The contours of glyphs, as an SVG path. */
final class Outlines {

  private Outlines() {}

  /**
   * Adds the contours of a run.
   *
   * @param scale from the run's units to those of the drawing
   * @param x where its first glyph stands
   * @param y its baseline
   */
  static void add(Shaped run, double scale, double x, double y, StringBuilder path) {
    double pen = x;
    for (int i = 0; i < run.glyphs().length; i++) {
      add(run, run.glyphs()[i], scale, pen + run.across(i) * scale, y - run.up(i) * scale, path);
      pen += run.advances()[i] * scale;
    }
  }

  private static void add(
      Shaped run, int id, double scale, double x, double y, StringBuilder path) {
    TrueTypeFont font = run.font().trueType();
    GeneralPath glyph;
    double size;
    synchronized (font) {
      try {
        GlyphData data = font.getGlyph().getGlyph(id);
        glyph = data == null ? new GeneralPath() : data.getPath();
        size = run.size() * scale / font.getUnitsPerEm();
      } catch (IOException e) {
        throw new UncheckedIOException("a bundled font cannot be read", e);
      }
    }
    double[] points = new double[6];
    for (PathIterator at = glyph.getPathIterator(null); !at.isDone(); at.next()) {
      int segment = at.currentSegment(points);
      path.append("MLQCZ".charAt(segment));
      int count = segment == PathIterator.SEG_CLOSE ? 0 : Math.max(1, segment);
      for (int i = 0; i < count; i++) {
        path.append(decimal(x + points[2 * i] * size)).append(' ');
        path.append(decimal(y - points[2 * i + 1] * size)).append(' ');
      }
    }
  }

  /** To the fifth decimal: the JDKs do not agree on how to print a double. */
  private static String decimal(double value) {
    return BigDecimal.valueOf(Math.round(value * 100_000), 5).stripTrailingZeros().toPlainString();
  }
}
