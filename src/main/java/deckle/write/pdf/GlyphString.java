package deckle.write.pdf;

import deckle.font.Shaped;

/** How a run of glyphs is shown: codes, and how far the pen moves where kerning wants it to. */
final class GlyphString {

  /** What a viewer may round a glyph's place by, in thousandths of the em. */
  private static final int UNSEEN = 1;

  private GlyphString() {}

  /** Shows a run in its font, which is set already. */
  static void show(Shaped run, FontSubset subset, Bytes out) {
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
}
