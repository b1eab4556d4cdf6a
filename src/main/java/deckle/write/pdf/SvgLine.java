package deckle.write.pdf;

import deckle.font.Font;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Element;

/** A stretch of an SVG text that is anchored as one. */
final class SvgLine {

  /** How far capitals reach above the baseline, and letters below it, in the em. */
  private static final double ABOVE = 0.66;

  private static final double[] NO_POINTS = new double[6];

  private final String anchor;
  private final List<Letter> letters = new ArrayList<>();

  SvgLine(String anchor) {
    this.anchor = anchor;
  }

  /** A glyph from one x to another, before anchoring, and the group that its outline goes to. */
  record Letter(Element group, Font font, int glyph, double size, double x, double y, double end) {}

  void add(Letter letter) {
    letters.add(letter);
  }

  boolean isEmpty() {
    return letters.isEmpty();
  }

  /** Widens a box (left, top, right, bottom) so that the line is in it. */
  void widen(double[] box) {
    double shift = shift();
    for (Letter letter : letters) {
      box[0] = Math.min(box[0], letter.x() + shift);
      box[1] = Math.min(box[1], letter.y() - ABOVE * letter.size());
      box[2] = Math.max(box[2], letter.end() + shift);
      box[3] = Math.max(box[3], letter.y());
    }
  }

  /** Gives every group the outlines of its letters, one path for each run of them. */
  void draw() {
    double shift = shift();
    int from = 0;
    for (int i = 1; i <= letters.size(); i++) {
      if (i == letters.size() || letters.get(i).group() != letters.get(from).group()) {
        draw(letters.subList(from, i), shift);
        from = i;
      }
    }
  }

  private static void draw(List<Letter> run, double shift) {
    Bytes path = new Bytes();
    run.forEach(letter -> outline(letter, shift, path));
    Element group = run.get(0).group();
    Element outlines = group.getOwnerDocument().createElementNS(group.getNamespaceURI(), "path");
    outlines.setAttribute("d", new String(path.toArray(), StandardCharsets.US_ASCII));
    group.appendChild(outlines);
  }

  private double shift() {
    if (letters.isEmpty()) {
      return 0;
    }
    double width = letters.get(letters.size() - 1).end() - letters.get(0).x();
    return switch (anchor) {
      case "middle" -> -width / 2;
      case "end" -> -width;
      default -> 0;
    };
  }

  private static void outline(Letter letter, double shift, Bytes path) {
    TrueTypeFont font = letter.font().trueType();
    GeneralPath glyph;
    double scale;
    synchronized (font) {
      try {
        GlyphData data = font.getGlyph().getGlyph(letter.glyph());
        glyph = data == null ? new GeneralPath() : data.getPath();
        scale = letter.size() / font.getUnitsPerEm();
      } catch (IOException e) {
        throw new UncheckedIOException("a bundled font cannot be read", e);
      }
    }
    double[] points = NO_POINTS.clone();
    for (PathIterator at = glyph.getPathIterator(null); !at.isDone(); at.next()) {
      int segment = at.currentSegment(points);
      path.add("MLQCZ".charAt(segment));
      int count = segment == PathIterator.SEG_CLOSE ? 0 : Math.max(1, segment);
      for (int i = 0; i < count; i++) {
        path.decimal(letter.x() + shift + points[2 * i] * scale).add(' ');
        path.decimal(letter.y() - points[2 * i + 1] * scale).add(' ');
      }
    }
  }
}
