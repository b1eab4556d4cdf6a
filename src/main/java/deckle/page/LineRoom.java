package deckle.page;

import deckle.math.Box;
import java.util.List;

/**
 * The height of a line and how far below its top its baseline stands: as usual, or more where a
 * tall formula needs it.
 */
record LineRoom(int height, int baseline) {

  /** White above and below a tall formula, in percent of the usual height. */
  private static final int WHITE_PERCENT = 8;

  /**
   * @param leading the usual height
   */
  static LineRoom of(List<Word> line, int baseline, int leading) {
    int above = 0;
    int below = 0;
    for (Word word : line) {
      for (Fragment fragment : word.fragments()) {
        if (fragment instanceof Fragment.Formula formula) {
          Box box = formula.box();
          above = Math.max(above, box.ascent() + formula.face().rise());
          below = Math.max(below, box.descent() - formula.face().rise());
        }
      }
    }
    int white = leading * WHITE_PERCENT / 100;
    int up = Math.max(0, above + white - baseline);
    int down = Math.max(0, below + white - (leading - baseline));
    return new LineRoom(leading + up + down, baseline + up);
  }
}
