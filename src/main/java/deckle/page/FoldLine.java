package deckle.page;

import deckle.page.Imposition.Place;
import deckle.page.Placed.Ink;
import java.util.ArrayList;
import java.util.List;

/** The dashes along which a card is folded so that its back comes behind its front. */
final class FoldLine {

  private static final int DASH = Sheet.millimetres(2);
  private static final int GAP = Sheet.millimetres(1);
  private static final int STROKE = 300;

  private FoldLine() {}

  static List<Placed> between(Place front, Place back) {
    return front.y() == back.y() ? upright(front, back) : lying(front, back);
  }

  private static List<Placed> upright(Place front, Place back) {
    int x = middle(front.x(), front.right(), back.x(), back.right());
    List<Placed> dashes = new ArrayList<>();
    for (int y = front.y(); y < front.bottom(); y += DASH + GAP) {
      dashes.add(dash(x - STROKE / 2, y, STROKE, Math.min(DASH, front.bottom() - y)));
    }
    return dashes;
  }

  private static List<Placed> lying(Place front, Place back) {
    int y = middle(front.y(), front.bottom(), back.y(), back.bottom());
    List<Placed> dashes = new ArrayList<>();
    for (int x = front.x(); x < front.right(); x += DASH + GAP) {
      dashes.add(dash(x, y - STROKE / 2, Math.min(DASH, front.right() - x), STROKE));
    }
    return dashes;
  }

  /** Halfway between the end of the first and the begin of the second. */
  private static int middle(int begin, int end, int otherBegin, int otherEnd) {
    return (Math.min(end, otherEnd) + Math.max(begin, otherBegin)) / 2;
  }

  private static Placed dash(int x, int y, int width, int height) {
    return new Placed.Rule(x, y, width, height, Ink.BLACK, Placed.ARTIFACT);
  }
}
