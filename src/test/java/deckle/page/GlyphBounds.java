package deckle.page;

import deckle.font.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;

/** The ink of each glyph as its font draws it, in millionths of the em from its pen; kept. */
final class GlyphBounds {

  private static final int EM = 1_000_000;
  private static final Map<Font, AtomicReferenceArray<Optional<Bounds>>> KNOWN =
      new ConcurrentHashMap<>();

  private GlyphBounds() {}

  /** Empty for a glyph without ink; y counts downwards from the baseline. */
  static Optional<Bounds> of(Font font, int glyph) {
    AtomicReferenceArray<Optional<Bounds>> row =
        KNOWN.computeIfAbsent(font, any -> new AtomicReferenceArray<>(any.glyphs()));
    Optional<Bounds> known = row.get(glyph);
    if (known == null) {
      known = read(font.trueType(), glyph);
      row.set(glyph, known);
    }
    return known;
  }

  private static Optional<Bounds> read(TrueTypeFont font, int glyph) {
    synchronized (font) {
      try {
        GlyphData data = font.getGlyph().getGlyph(glyph);
        boolean inked = data != null && data.getNumberOfContours() != 0;
        return inked ? Optional.of(scaled(font, data.getBoundingBox())) : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Bounds scaled(TrueTypeFont font, BoundingBox box) throws IOException {
    float unit = (float) EM / font.getUnitsPerEm();
    return new Bounds(
        Math.round(box.getLowerLeftX() * unit),
        Math.round(-box.getUpperRightY() * unit),
        Math.round(box.getUpperRightX() * unit),
        Math.round(-box.getLowerLeftY() * unit));
  }

  /** A length of a glyph at a size. */
  static int at(int size, int length) {
    return (int) ((long) size * length / EM);
  }
}
