package deckle.page;

import deckle.font.Shaper;
import deckle.page.Placed.Ink;

/**
 * How a stretch of running text looks and what it belongs to.
 *
 * @param size in millipoints
 * @param rise of its baseline above the line's, negative below
 * @param linked whether a thin rule runs under it
 * @param paired whether it is one of an index and an exponent that stand above each other
 */
record Face(
    boolean bold,
    boolean italic,
    int size,
    int rise,
    Ink ink,
    boolean linked,
    boolean paired,
    int element) {

  private static final int SUP_PERCENT = 36;
  private static final int SUB_PERCENT = 15;

  /** As a record's own, but at once: faces are compared at every letter. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Face that
            && bold == that.bold
            && italic == that.italic
            && size == that.size
            && rise == that.rise
            && ink == that.ink
            && linked == that.linked
            && paired == that.paired
            && element == that.element);
  }

  @Override
  public int hashCode() {
    return (size * 31 + rise) * 31 + element;
  }

  static Face of(int size) {
    return new Face(false, false, size, 0, Ink.BLACK, false, false, Placed.ARTIFACT);
  }

  Face strong() {
    return new Face(true, italic, size, rise, ink, linked, paired, element);
  }

  /** Emphasis within italics stands upright. */
  Face emphasized() {
    return new Face(bold, !italic, size, rise, ink, linked, paired, element);
  }

  Face in(Ink other) {
    return new Face(bold, italic, size, rise, other, linked, paired, element);
  }

  Face of(int other, boolean underlined) {
    return new Face(bold, italic, size, rise, ink, underlined, paired, other);
  }

  Face at(int other) {
    return of(other, linked);
  }

  Face sup(Scale scale) {
    return script(scale, size * SUP_PERCENT / 100);
  }

  Face sub(Scale scale) {
    return script(scale, -size * SUB_PERCENT / 100);
  }

  private Face script(Scale scale, int shift) {
    return new Face(bold, italic, scale.script(size), rise + shift, ink, linked, paired, element);
  }

  /** As one of two scripts above each other, farther from the line than one alone. */
  Face stacked() {
    int apart = rise > 0 ? rise * 112 / 100 : rise * 150 / 100;
    return new Face(bold, italic, size, apart, ink, linked, true, element);
  }

  /** What decides its glyphs. */
  Shaper.Style style() {
    return new Shaper.Style(bold, italic, size);
  }
}
