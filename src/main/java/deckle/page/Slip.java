package deckle.page;

import java.util.List;
import java.util.Optional;

/**
 * A strip across a column that no page break divides; its items' y count from its top.
 *
 * @param space above it, unless it begins a page
 * @param baseline of its first line
 * @param end the right edge of its last line
 * @param bond to the slip after it
 */
record Slip(
    int space,
    int height,
    int baseline,
    int end,
    List<Placed> items,
    Bond bond,
    boolean newPage,
    Optional<Mark> mark,
    Optional<Slip> overhead) {

  /** How firmly a slip holds to the next one, from not at all upwards. */
  enum Bond {
    FREE,
    /** A heading and its text, or the first and last two lines of a paragraph. */
    LINES,
    /** The parts of a question. */
    GROUP
  }

  /** A heading that the outline shows. */
  record Mark(int level, String title) {}

  static Slip of(int height, int baseline, int end, List<Placed> items) {
    return new Slip(
        0, height, baseline, end, items, Bond.FREE, false, Optional.empty(), Optional.empty());
  }

  Slip under(int newSpace) {
    return new Slip(newSpace, height, baseline, end, items, bond, newPage, mark, overhead);
  }

  Slip bound(Bond newBond) {
    Bond firmer = newBond.compareTo(bond) > 0 ? newBond : bond;
    return new Slip(space, height, baseline, end, items, firmer, newPage, mark, overhead);
  }

  Slip with(List<Placed> others) {
    return new Slip(space, height, baseline, end, others, bond, newPage, mark, overhead);
  }

  Slip onNewPage() {
    return new Slip(space, height, baseline, end, items, bond, true, mark, overhead);
  }

  Slip marked(Mark newMark) {
    return new Slip(
        space, height, baseline, end, items, bond, newPage, Optional.of(newMark), overhead);
  }

  /** With what is printed again over it where it begins a page. */
  Slip below(Slip repeated) {
    return new Slip(
        space, height, baseline, end, items, bond, newPage, mark, Optional.of(repeated));
  }

  Slip endingAt(int newEnd) {
    return new Slip(space, height, baseline, newEnd, items, bond, newPage, mark, overhead);
  }

  Slip high(int newHeight) {
    return new Slip(space, newHeight, baseline, end, items, bond, newPage, mark, overhead);
  }
}
