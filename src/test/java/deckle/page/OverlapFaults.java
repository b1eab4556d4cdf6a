package deckle.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds text that stands over text or a picture, is struck through, or is hidden by a tint. */
final class OverlapFaults {

  /** What nobody sees. */
  private static final int HAIR = 300;

  /** Signs of formulas that are drawn out by a rule. */
  private static final String SIGNS_WITH_RULES = "√→←⇌↔";

  private static final String SIGNS_WITH_ROOM = "√∫∬∮";

  private final Laid page;
  private final Ancestry ancestry;
  private final List<String> faults = new ArrayList<>();

  private OverlapFaults(Laid page, Ancestry ancestry) {
    this.page = page;
    this.ancestry = ancestry;
  }

  static List<String> in(Laid page, Ancestry ancestry) {
    OverlapFaults overlaps = new OverlapFaults(page, ancestry);
    overlaps.sweep();
    overlaps.hidden();
    return overlaps.faults;
  }

  /**
   * Only what is on the same height can overlap: down the page, each with those that begin in it.
   */
  private void sweep() {
    List<Piece> sorted = sorted();
    for (int i = 0; i < sorted.size(); i++) {
      Piece one = sorted.get(i);
      for (int j = i + 1; j < sorted.size() && begins(sorted.get(j), one); j++) {
        clash(one, sorted.get(j));
      }
    }
  }

  private List<Piece> sorted() {
    List<Piece> all = new ArrayList<>();
    for (Piece piece : page.pieces()) {
      if (piece instanceof Drawn drawn && drawn.kind() == Drawn.Kind.FRAME) {
        all.addAll(drawn.strokes());
      } else {
        all.add(piece);
      }
    }
    all.sort(Comparator.comparingInt(piece -> piece.box().top()));
    return all;
  }

  private static boolean begins(Piece lower, Piece upper) {
    return lower.box().top() < upper.box().bottom();
  }

  private void clash(Piece one, Piece other) {
    if (!one.box().meets(other.box(), 0)) {
      return;
    }
    if (one instanceof Inked run) {
      clash(run, other);
    } else if (other instanceof Inked run) {
      clash(run, one);
    }
  }

  private void clash(Inked run, Piece other) {
    if (other instanceof Inked text) {
      add(run, text, overlap(run, text), "stands over ");
    } else if (other instanceof Drawn drawn && drawn.kind() == Drawn.Kind.PICTURE) {
      add(run, drawn, run.box().meets(drawn.box(), HAIR), "stands over ");
    } else if (other instanceof Drawn rule) {
      boolean drawn =
          SIGNS_WITH_RULES.contains(run.run().text()) && run.element() == rule.element();
      add(run, rule, !drawn && struck(run, rule.box()), "is struck through by ");
    }
  }

  private void add(Inked run, Piece other, boolean wrong, String how) {
    if (wrong) {
      faults.add(page.fault(run, how + other.shown()));
    }
  }

  /** The degree of a root stands over its short stroke, an index in the slant of an integral. */
  private static boolean isLetIn(Inked one, Inked other) {
    boolean open =
        SIGNS_WITH_ROOM.contains(one.run().text()) || SIGNS_WITH_ROOM.contains(other.run().text());
    return open && one.element() == other.element();
  }

  /** A letter may lean over its neighbour in a line, as an f does, if its pen does not. */
  private boolean overlap(Inked one, Inked other) {
    if (!one.box().meets(other.box(), HAIR) || isLetIn(one, other)) {
      return false;
    }
    boolean line = one.besides(other) && ancestry.block(one) == ancestry.block(other);
    Bounds pen = one.penned();
    Bounds next = other.penned();
    boolean apart = Bounds.shared(pen.left(), pen.right(), next.left(), next.right()) <= HAIR;
    return !(line && apart)
        && one.glyphs().stream()
            .anyMatch(ink -> other.glyphs().stream().anyMatch(near -> ink.meets(near, HAIR)));
  }

  /** A rule below the line of a link is meant, though it meets what hangs below the line. */
  private boolean struck(Inked run, Bounds rule) {
    boolean underline = rule.lying() && ancestry.linked(run) && run.above(rule.middleY());
    return !underline && run.glyphs().stream().anyMatch(ink -> through(ink, rule));
  }

  private static boolean through(Bounds ink, Bounds rule) {
    Bounds heart = ink.inset(HAIR);
    return rule.lying()
        ? rule.middleY() > heart.top()
            && rule.middleY() < heart.bottom()
            && Bounds.shared(ink.left(), ink.right(), rule.left(), rule.right()) > HAIR
        : rule.middleX() > heart.left()
            && rule.middleX() < heart.right()
            && Bounds.shared(ink.top(), ink.bottom(), rule.top(), rule.bottom()) > HAIR;
  }

  /** What is printed later lies on top. */
  private void hidden() {
    for (int i = 0; i < page.pieces().size(); i++) {
      if (page.pieces().get(i) instanceof Drawn tint && tint.tinted()) {
        page.pieces().subList(0, i).stream()
            .filter(piece -> piece instanceof Inked && piece.box().meets(tint.box(), HAIR))
            .forEach(piece -> faults.add(page.fault(piece, "is hidden by a tint")));
      }
    }
  }
}
