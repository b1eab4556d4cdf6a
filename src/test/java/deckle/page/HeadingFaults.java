package deckle.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds headings with nothing of what they announce below them on their page or in their column.
 */
final class HeadingFaults {

  /** Ink begins sooner or later behind the edge of a column, letter by letter, or after a space. */
  private static final int RAGGED = 6_000;

  private final Laid page;
  private final Ancestry ancestry;
  private final List<String> faults = new ArrayList<>();
  private Optional<Bounds> heading = Optional.empty();

  private HeadingFaults(Laid page, Ancestry ancestry) {
    this.page = page;
    this.ancestry = ancestry;
  }

  static List<String> in(Laid page, Ancestry ancestry) {
    HeadingFaults headings = new HeadingFaults(page, ancestry);
    for (int i = 0; i < page.pieces().size(); i++) {
      if (page.pieces().get(i) instanceof Inked run && ancestry.heading(run) != Ancestry.NONE) {
        headings.check(run, page.pieces().subList(i + 1, page.pieces().size()));
      }
    }
    return headings.faults;
  }

  private void check(Inked run, List<Piece> after) {
    heading = Optional.of(heading.map(run.upright()::joined).orElse(run.upright()));
    Optional<Piece> next = after.stream().filter(piece -> content(piece, run)).findFirst();
    if (next.isPresent() && ancestry.heading(next.get()) == ancestry.heading(run)) {
      return;
    }
    if (next.isEmpty()) {
      faults.add(page.fault(run, "is a heading at the end of its page"));
    } else if (!leads(run, next.get())) {
      faults.add(page.fault(run, "is a heading at the end of its column"));
    }
    heading = Optional.empty();
  }

  /** Room to write in is decoration too; text that is decoration is repeated, or at the foot. */
  private boolean content(Piece piece, Inked run) {
    return !beside(piece, run)
        && (piece.body() || (piece instanceof Drawn && !underline(piece, run)));
  }

  /** At the end of the heading's line, as the name of a form is. */
  private boolean beside(Piece piece, Inked run) {
    return piece instanceof Inked other
        && ancestry.heading(other) != ancestry.heading(run)
        && Math.abs(other.baseline() - run.baseline()) < run.size() / 2
        && !run.turned();
  }

  private static boolean underline(Piece piece, Inked run) {
    return Math.abs(piece.box().middleY() - run.baseline()) < run.size() / 3;
  }

  /**
   * What is read next stands below it, and does not begin before it: that would be another column.
   */
  private boolean leads(Inked run, Piece next) {
    Bounds from = heading.orElseThrow();
    Bounds to = run.turned() ? next.box().turned() : next.box();
    int baseline = run.turned() ? -run.baseline() : run.baseline();
    return to.top() >= baseline && to.left() >= from.left() - RAGGED;
  }
}
