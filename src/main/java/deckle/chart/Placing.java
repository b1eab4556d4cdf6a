package deckle.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds places for words beside points, where they cover as little as can be. */
final class Placing {

  private static final int FARTHEST = 4;
  private static final int OUTSIDE = 1_000;

  private final List<Box> taken = new ArrayList<>();
  private final Box within;

  Placing(Box within) {
    this.within = within;
  }

  void take(Box box) {
    taken.add(box);
  }

  /** Takes what a line covers, in small pieces. */
  void takeLine(int x1, int y1, int x2, int y2, int piece) {
    int pieces = Math.max(1, Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / piece);
    for (int i = 0; i <= pieces; i++) {
      int x = x1 + (int) ((long) (x2 - x1) * i / pieces);
      int y = y1 + (int) ((long) (y2 - y1) * i / pieces);
      take(new Box(x, y, 1, 1).grown(piece / 4));
    }
  }

  /** The best place for words of a size, near a point first and then farther away. */
  Box beside(int x, int y, int width, int height, int distance) {
    List<Box> places = new ArrayList<>();
    for (int far = 1; far <= FARTHEST; far++) {
      places.addAll(around(x, y, width, height, distance * far));
    }
    return best(places);
  }

  /** The first of those places that cover least. */
  Box best(List<Box> places) {
    Box best = places.stream().min(Comparator.comparing(this::covered)).orElseThrow();
    take(best);
    return best;
  }

  private static List<Box> around(int x, int y, int width, int height, int d) {
    int left = x - d - width;
    int above = y - d - height;
    return List.of(
        new Box(left, above, width, height),
        new Box(x + d, y + d, width, height),
        new Box(x + d, above, width, height),
        new Box(left, y + d, width, height),
        new Box(x + d, y - height / 2, width, height),
        new Box(left, y - height / 2, width, height),
        new Box(x - width / 2, above, width, height),
        new Box(x - width / 2, y + d, width, height));
  }

  /** Outside of the chart is worst. */
  private int covered(Box box) {
    boolean inside =
        box.x() >= within.x()
            && box.y() >= within.y()
            && box.x() + box.width() <= within.x() + within.width()
            && box.y() + box.height() <= within.y() + within.height();
    int hits = (int) taken.stream().filter(box::meets).count();
    return hits + (inside ? 0 : OUTSIDE);
  }
}
