package deckle.write.office.pptx;

import deckle.text.Text;

/**
 * One paragraph on a slide.
 *
 * @param label what PowerPoint counts, or stands before the words as it is
 * @param percent of the size of the frame
 */
record Line(Text text, Label label, int level, int percent, boolean bold) {

  /**
   * What stands before the words.
   *
   * @param counting the kind of numbers that PowerPoint counts by, such as {@code arabicPeriod};
   *     empty if it does not
   * @param from where it begins to count
   */
  record Label(String words, String counting, int from) {
    static final Label NONE = new Label("", "", 0);

    boolean isNone() {
      return words.isEmpty() && counting.isEmpty();
    }
  }

  /** Letters of it and of its label. */
  int length() {
    return text.plain().length() + (label.isNone() ? 0 : 3) + 2 * level;
  }
}
