package deckle.page;

import deckle.page.Slip.Bond;
import deckle.page.Slip.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Slips one below the other, not yet cut into pages. */
final class Galley {

  private final List<Slip> slips = new ArrayList<>();
  private int after;

  /** Adds slips with at least so much space before and after them. */
  void add(int before, List<Slip> more, int spaceAfter) {
    if (more.isEmpty()) {
      return;
    }
    Slip first = more.get(0);
    slips.add(first.under(Math.max(first.space(), Math.max(before, after))));
    for (int i = 1; i < more.size(); i++) {
      slips.add(more.get(i));
    }
    after = spaceAfter;
  }

  /** The slip that the next one stands below. */
  Optional<Slip> last() {
    return slips.isEmpty() ? Optional.empty() : Optional.of(slips.get(slips.size() - 1));
  }

  void replaceLast(Slip slip) {
    slips.set(slips.size() - 1, slip);
  }

  List<Slip> slips() {
    return slips;
  }

  /** From the first slip's top to the last one's foot. */
  static int height(List<Slip> slips) {
    int height = 0;
    for (int i = 0; i < slips.size(); i++) {
      height += (i == 0 ? 0 : slips.get(i).space()) + slips.get(i).height();
    }
    return height;
  }

  /** All items, the first slip's top at {@code y}. */
  static List<Placed> items(List<Slip> slips, int y) {
    List<Placed> items = new ArrayList<>();
    int top = y;
    for (int i = 0; i < slips.size(); i++) {
      top += i == 0 ? 0 : slips.get(i).space();
      items.addAll(Moved.down(slips.get(i).items(), top));
      top += slips.get(i).height();
    }
    return items;
  }

  /** All marks, the first slip's top at {@code y}. */
  static List<Mark> marks(List<Slip> slips, int y) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < slips.size(); i++) {
      int top = y + height(slips.subList(0, i + 1)) - slips.get(i).height();
      slips.get(i).marks().forEach(mark -> marks.add(mark.lowered(top)));
    }
    return marks;
  }

  static List<Slip> bound(List<Slip> slips, Bond bond) {
    List<Slip> bound = new ArrayList<>(slips.size());
    for (int i = 0; i < slips.size(); i++) {
      bound.add(i == slips.size() - 1 ? slips.get(i) : slips.get(i).bound(bond));
    }
    return bound;
  }

  /** One slip of them all, with so much above and below. */
  static Slip merged(List<Slip> slips, int padding) {
    int end = slips.get(slips.size() - 1).end();
    int baseline = slips.get(0).baseline() + padding;
    int height = height(slips) + 2 * padding;
    return Slip.of(height, baseline, end, items(slips, padding))
        .marked(marks(slips, padding))
        .onNewPageLike(slips);
  }

  /**
   * As few runs of slips as can be, none taller than so much unless a slip alone is; one that must
   * start a page begins a run.
   */
  static List<List<Slip>> cut(List<Slip> slips, int tallest) {
    List<List<Slip>> runs = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= slips.size(); to++) {
      if (to == slips.size()
          || slips.get(to).newPage()
          || height(slips.subList(from, to + 1)) > tallest) {
        runs.add(slips.subList(from, to));
        from = to;
      }
    }
    return runs;
  }
}
