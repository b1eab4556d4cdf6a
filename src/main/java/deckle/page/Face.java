package deckle.page;

import deckle.font.Shaper;
import deckle.page.Placed.Ink;

/**
 * How a stretch of running text looks and what it belongs to.
 *
 * @param size in millipoints
 * @param rise of its baseline above the line's, negative below
 * @param linked whether a thin rule runs under it
 */
record Face(
    boolean bold, boolean italic, int size, int rise, Ink ink, boolean linked, int element) {

  private static final int SUP_PERCENT = 36;
  private static final int SUB_PERCENT = 15;

  static Face of(int size) {
    return new Face(false, false, size, 0, Ink.BLACK, false, Placed.ARTIFACT);
  }

  Face strong() {
    return new Face(true, italic, size, rise, ink, linked, element);
  }

  /** Emphasis within italics stands upright. */
  Face emphasized() {
    return new Face(bold, !italic, size, rise, ink, linked, element);
  }

  Face in(Ink other) {
    return new Face(bold, italic, size, rise, other, linked, element);
  }

  Face of(int other, boolean underlined) {
    return new Face(bold, italic, size, rise, ink, underlined, other);
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
    return new Face(bold, italic, scale.script(size), rise + shift, ink, linked, element);
  }

  /** What decides its glyphs. */
  Shaper.Style style() {
    return new Shaper.Style(bold, italic, size);
  }
}
