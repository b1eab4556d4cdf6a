package deckle.write.office.pptx;

import java.util.List;

/** How large words may be that are to fit into a frame; no slide has a second page. */
final class Fit {

  /** Of the em, in percent: how wide a letter is, and how high a line with its space. */
  private static final int LETTER = 50;

  private static final int LINE = 122;
  private static final int BEFORE_PARAGRAPH = 7;

  /** Letters that a line lacks where the next word was too long for it. */
  private static final int RAGGED = 3;

  private Fit() {}

  /** The largest of such sizes, in points, at which lines are no higher than so much. */
  static int size(List<Line> lines, int width, int height, int largest, int smallest) {
    int size = largest;
    while (size > smallest && height(lines, width, size) > height) {
      size--;
    }
    return size;
  }

  /** In English metric units. */
  static int height(List<Line> lines, int width, int size) {
    long height = 0;
    for (Line line : lines) {
      int own = Math.max(1, size * line.percent() / 100);
      long letter = (long) own * Area.POINT * LETTER / 100;
      long filled = Math.max(letter, width - RAGGED * letter);
      long count = Math.max(1, (line.length() * letter + filled - 1) / filled);
      height += count * own * Area.POINT * LINE / 100 + BEFORE_PARAGRAPH * Area.POINT;
    }
    return (int) Math.min(Integer.MAX_VALUE, height);
  }
}
