package deckle.math;

/**
 * A part of a row, and what it is to its neighbours.
 *
 * @param lean how far a slanted last letter reaches over its end
 */
record Atom(Box box, Kind kind, int lean) {

  /** The classes of TeX; {@code SPACE} keeps no distance. */
  enum Kind {
    ORDINARY,
    LARGE,
    BINARY,
    RELATION,
    OPENING,
    CLOSING,
    PUNCTUATION,
    INNER,
    SPACE
  }

  static Atom of(Box box, Kind kind) {
    return new Atom(box, kind, 0);
  }

  static Atom ordinary(Box box) {
    return of(box, Kind.ORDINARY);
  }

  Atom as(Kind other) {
    return new Atom(box, other, lean);
  }
}
