package deckle.font;

import java.util.List;

/**
 * Glyphs of one font in the order in which they are printed, left to right; lengths in millipoints.
 *
 * @param glyphs ids in the font
 * @param advances of each glyph, kerning and justification included
 * @param offsets how far each glyph stands right of the pen and above the baseline, in turns; empty
 *     if none does
 * @param texts the characters that each glyph stands for; empty for the later parts of a cluster
 * @param rightToLeft whether it is read from its right end
 */
public record Shaped(
    Font font,
    int size,
    int[] glyphs,
    int[] advances,
    int[] offsets,
    String[] texts,
    boolean rightToLeft) {

  private static final int[] NONE = {};

  /** A run whose glyphs stand on the baseline, one after another. */
  public static Shaped of(Font font, int size, int[] glyphs, int[] advances, String[] texts) {
    return new Shaped(font, size, glyphs, advances, NONE, texts, false);
  }

  /** Nothing at all, in a font. */
  public static Shaped nothing(Font font, int size) {
    return of(font, size, NONE, NONE, new String[0]);
  }

  /** Its characters in the order in which they are read. */
  public String text() {
    if (!rightToLeft) {
      return String.join("", texts);
    }
    StringBuilder text = new StringBuilder();
    for (int i = texts.length - 1; i >= 0; i--) {
      text.append(texts[i]);
    }
    return text.toString();
  }

  /** The same glyphs, standing for other characters. */
  public Shaped reading(List<String> others) {
    String[] read = others.toArray(new String[0]);
    return new Shaped(font, size, glyphs, advances, offsets, read, rightToLeft);
  }

  public int width() {
    int width = 0;
    for (int advance : advances) {
      width += advance;
    }
    return width;
  }

  /** How far a glyph stands right of the pen. */
  public int across(int glyph) {
    return offsets.length == 0 ? 0 : offsets[2 * glyph];
  }

  /** How far a glyph stands above the baseline. */
  public int up(int glyph) {
    return offsets.length == 0 ? 0 : offsets[2 * glyph + 1];
  }

  /** Whether its glyphs do not tell its characters one by one in reading order. */
  public boolean needsActualText() {
    for (String text : texts) {
      if (text.isEmpty() || (rightToLeft && Character.isLetter(text.codePointAt(0)))) {
        return true;
      }
    }
    return false;
  }

  /** Runs of one font, size and direction, from left to right, as one. */
  public static Shaped joined(List<Shaped> runs) {
    Shaped first = runs.get(0);
    if (runs.size() == 1) {
      return first;
    }
    int count = 0;
    boolean raised = false;
    for (Shaped run : runs) {
      count += run.glyphs.length;
      raised |= run.offsets.length > 0;
    }
    int[] glyphs = new int[count];
    int[] advances = new int[count];
    String[] texts = new String[count];
    int[] offsets = raised ? new int[2 * count] : NONE;
    int filled = 0;
    for (Shaped run : runs) {
      System.arraycopy(run.glyphs, 0, glyphs, filled, run.glyphs.length);
      System.arraycopy(run.advances, 0, advances, filled, run.glyphs.length);
      System.arraycopy(run.texts, 0, texts, filled, run.glyphs.length);
      System.arraycopy(run.offsets, 0, offsets, raised ? 2 * filled : 0, run.offsets.length);
      filled += run.glyphs.length;
    }
    return new Shaped(first.font, first.size, glyphs, advances, offsets, texts, first.rightToLeft);
  }
}
