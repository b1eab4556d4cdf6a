package deckle.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds places for words beside points, where they cover as little as can be. */
final class Placing {

  private static final int FARTHEST = 6;
  private static final int OUTSIDE = 10_000;

  /** How much worse it is to cover something with words than to cross it with a line to them. */
  private static final int WORDS = 3;

  /** How much worse it is to cover other words. */
  private static final int OTHERS = 100;

  /** The part of its height that words keep free around them. */
  private static final int AIR = 3;

  private final List<Box> taken = new ArrayList<>();
  private final List<Box> words = new ArrayList<>();
  private final Box within;

  Placing(Box within) {
    this.within = within;
  }

  void take(Box box) {
    taken.add(box);
  }

  /** Takes what a line covers. */
  void takeLine(int x1, int y1, int x2, int y2, int piece) {
    taken.addAll(pieces(x1, y1, x2, y2, piece));
  }

  /** A line in small pieces. */
  private static List<Box> pieces(int x1, int y1, int x2, int y2, int piece) {
    List<Box> boxes = new ArrayList<>();
    int pieces = Math.max(1, Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / piece);
    for (int i = 0; i <= pieces; i++) {
      int x = x1 + (int) ((long) (x2 - x1) * i / pieces);
      int y = y1 + (int) ((long) (y2 - y1) * i / pieces);
      boxes.add(new Box(x, y, 1, 1).grown(piece / 4));
    }
    return boxes;
  }

  /** The best place for words of a size, rather near a point than far from it. */
  Box beside(int x, int y, int width, int height, int distance) {
    List<Box> places = new ArrayList<>();
    for (int far = 1; far <= FARTHEST; far++) {
      places.addAll(around(x, y, width, height, distance * far));
    }
    return best(places, x, y);
  }

  /** The first of those places that cover least, also with the line to them from a point. */
  Box best(List<Box> places, int x, int y) {
    Comparator<Box> covered =
        Comparator.comparing(box -> WORDS * covered(box) + crossed(box, x, y));
    Box best = places.stream().min(covered).orElseThrow();
    words.add(best.grown(best.height() / AIR));
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
    return hits(box) + (inside ? 0 : OUTSIDE);
  }

  /** What the line from a point to a place crosses, and how long it is. */
  private int crossed(Box box, int x, int y) {
    List<Box> line = pieces(x, y, box.nearestX(x), box.nearestY(y), box.height() / 2);
    return line.stream().mapToInt(this::hits).sum() + line.size();
  }

  private int hits(Box box) {
    long lines = taken.stream().filter(box::meets).count();
    return (int) (lines + OTHERS * words.stream().filter(box::meets).count());
  }
}
