package deckle.math;

/**
 * How large and how roomy a part of a formula is set.
 *
 * @param depth 0 for what stands on the line, 1 for scripts, 2 for scripts of scripts
 * @param displayed whether it has the room of a line of its own
 */
record Style(int depth, boolean displayed) {

  static final Style INLINE = new Style(0, false);
  static final Style DISPLAYED = new Style(0, true);

  Style script() {
    return new Style(depth + 1, false);
  }

  /** Of the parts of a fraction: full size only where there is room. */
  Style part() {
    return displayed ? INLINE : script();
  }

  Style inline() {
    return new Style(depth, false);
  }
}
