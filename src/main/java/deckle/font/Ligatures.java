package deckle.font;

import java.util.Arrays;

/** Glyphs with every pair that the font draws as one glyph drawn so, from the left. */
record Ligatures(int[] glyphs, String[] texts) {

  static Ligatures in(Kerning kerning, int[] glyphs, String[] texts) {
    int[] joined = glyphs.clone();
    String[] stands = texts.clone();
    int last = -1;
    for (int i = 0; i < glyphs.length; i++) {
      Integer ligature =
          last < 0 ? null : kerning.ligatures().get(Kerning.pair(joined[last], glyphs[i]));
      if (ligature != null) {
        joined[last] = ligature;
        stands[last] += texts[i];
      } else {
        last++;
        joined[last] = glyphs[i];
        stands[last] = texts[i];
      }
    }
    return new Ligatures(Arrays.copyOf(joined, last + 1), Arrays.copyOf(stands, last + 1));
  }
}
