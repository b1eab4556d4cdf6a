package deckle.write.anki;

import deckle.doc.Note;
import deckle.svg.Box;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The shapes with which Anki hides parts of a picture. */
final class Occlusion {

  /** At either end of a word. */
  private static final double MARGIN = 0.008;

  /** Above and below it, of its height from baseline to capitals: for accents and descenders. */
  private static final double OVER = 0.5;

  /** Of the circle on a part that has no word in the picture. */
  private static final double RADIUS = 0.03;

  private Occlusion() {}

  /**
   * Over a label's word, or on the spot that it names. All shapes hide while one is asked for,
   * because a name that shows helps to guess the others.
   */
  static String shape(Note.Label label, Box box) {
    return label
        .spot()
        .map(spot -> ellipse(spot.x() / 1000.0, spot.y() / 1000.0))
        .orElseGet(() -> rectangle(box));
  }

  private static String rectangle(Box box) {
    double left = Math.max(0, box.x() - box.width() / 2 - MARGIN);
    double high = box.height() / 2 * (1 + 2 * OVER);
    double top = Math.max(0, box.y() - high);
    double right = Math.min(1, box.x() + box.width() / 2 + MARGIN);
    double bottom = Math.min(1, box.y() + high);
    return "image-occlusion:rect"
        + (":left=" + part(left) + ":top=" + part(top))
        + (":width=" + part(right - left) + ":height=" + part(bottom - top))
        + ":oi=1";
  }

  private static String ellipse(double x, double y) {
    double left = Math.max(0, Math.min(x - RADIUS, 1 - 2 * RADIUS));
    double top = Math.max(0, Math.min(y - RADIUS, 1 - 2 * RADIUS));
    return "image-occlusion:ellipse"
        + (":left=" + part(left) + ":top=" + part(top))
        + (":rx=" + part(RADIUS) + ":ry=" + part(RADIUS))
        + ":oi=1";
  }

  private static String part(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).toPlainString();
  }
}
