package deckle.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The font and glyph that print a code point: the face's own font, else mathematics, else the font
 * of last resort. Looked up once for each.
 */
final class Faces {

  /** The font, glyph and advance (thousandths of the em) of one code point. */
  record Glyph(Font font, int id, int advance, boolean missing) {}

  private static final int REPLACEMENT = 0xFFFD;
  private static final int COMMON = 0x2400;

  private final Map<Font, Glyph[]> common = new EnumMap<>(Font.class);
  private final Map<Font, Map<Integer, Glyph>> rare = new EnumMap<>(Font.class);

  Glyph glyph(Font wanted, int codePoint) {
    if (codePoint >= COMMON) {
      return rare.computeIfAbsent(wanted, font -> new HashMap<>())
          .computeIfAbsent(codePoint, point -> find(wanted, point));
    }
    Glyph[] row = common.computeIfAbsent(wanted, font -> new Glyph[COMMON]);
    if (row[codePoint] == null) {
      row[codePoint] = find(wanted, codePoint);
    }
    return row[codePoint];
  }

  private static Glyph find(Font wanted, int codePoint) {
    return Stream.of(wanted, Font.MATH, Font.FALLBACK)
        .filter(font -> font.has(codePoint))
        .findFirst()
        .map(font -> of(font, codePoint, false))
        .orElseGet(() -> of(Font.FALLBACK, REPLACEMENT, true));
  }

  private static Glyph of(Font font, int codePoint, boolean missing) {
    int id = font.glyph(codePoint);
    return new Glyph(font, id, font.advance(id), missing);
  }
}
