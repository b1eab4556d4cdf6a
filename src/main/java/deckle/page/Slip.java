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
    List<Mark> marks,
    Optional<Slip> overhead) {

  /** How firmly a slip holds to the next one, from not at all upwards. */
  enum Bond {
    FREE,
    /** A heading and its text, or the first and last two lines of a paragraph. */
    LINES,
    /** The parts of a question. */
    GROUP
  }

  /** A heading that the outline shows, so far below the slip's top. */
  record Mark(int level, String title, int down) {
    Mark lowered(int by) {
      return new Mark(level, title, down + by);
    }
  }

  static Slip of(int height, int baseline, int end, List<Placed> items) {
    return new Slip(0, height, baseline, end, items, Bond.FREE, false, List.of(), Optional.empty());
  }

  Slip under(int newSpace) {
    return newSpace == space
        ? this
        : new Slip(newSpace, height, baseline, end, items, bond, newPage, marks, overhead);
  }

  Slip bound(Bond newBond) {
    return newBond.compareTo(bond) > 0
        ? new Slip(space, height, baseline, end, items, newBond, newPage, marks, overhead)
        : this;
  }

  Slip with(List<Placed> others) {
    return with(others, end);
  }

  Slip with(List<Placed> others, int newEnd) {
    return new Slip(space, height, baseline, newEnd, others, bond, newPage, marks, overhead);
  }

  /** On a new page if any of these must be. */
  Slip onNewPageLike(List<Slip> slips) {
    return newPage(slips) ? onNewPage() : this;
  }

  /** Whether any must be on a new page. */
  static boolean newPage(List<Slip> slips) {
    for (Slip slip : slips) {
      if (slip.newPage) {
        return true;
      }
    }
    return false;
  }

  Slip onNewPage() {
    return new Slip(space, height, baseline, end, items, bond, true, marks, overhead);
  }

  Slip marked(List<Mark> newMarks) {
    return new Slip(space, height, baseline, end, items, bond, newPage, newMarks, overhead);
  }

  /** With what is printed again over it where it begins a page. */
  Slip below(Slip repeated) {
    return new Slip(
        space, height, baseline, end, items, bond, newPage, marks, Optional.of(repeated));
  }

  Slip endingAt(int newEnd) {
    return new Slip(space, height, baseline, newEnd, items, bond, newPage, marks, overhead);
  }

  Slip high(int newHeight) {
    return new Slip(space, newHeight, baseline, end, items, bond, newPage, marks, overhead);
  }
}
