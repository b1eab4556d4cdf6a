package deckle.write.office.docx;

import deckle.deck.Measure;
import deckle.doc.Look;
import deckle.write.office.Families;

/**
 * The sizes that follow from a look: type in half points, distances in twentieths of a point.
 *
 * @param body of running text
 */
record Measures(Look look, int body) {

  private static final int SIDE = millimetres(22);
  private static final int TOP = millimetres(20);
  private static final int BOTTOM = millimetres(23);
  private static final int FOOT = millimetres(8);
  private static final int GUTTER = millimetres(9);

  /** What is set in another typeface is as large to the eye, and about as long. */
  static Measures of(Look look) {
    int percent = Families.percent(look.typeface());
    return new Measures(look, halfPoints(look.type().body(), percent));
  }

  private static int halfPoints(int millipoints, int percent) {
    return (int) Math.round(millipoints * percent / 100.0 / 500);
  }

  static int millimetres(int count) {
    return (int) (count * 1440L * 10 / 254);
  }

  static int twentieths(int millipoints) {
    return millipoints / 50;
  }

  /** A share of the body's size, but never smaller than the look allows. */
  int sized(int percent) {
    return Math.max(
        halfPoints(look.type().smallest(), Families.percent(look.typeface())),
        Math.round(body * percent / 100f));
  }

  /** A share of the body's size as a distance. */
  int distance(int percent) {
    return body * 10 * percent / 100;
  }

  /** From one line of running text to the next, in twentieths of a point. */
  int line() {
    return twentieths(look.type().body()) * look.type().leading() / 100;
  }

  /** How far the numbers of questions hang out. */
  int indent() {
    return distance(200);
  }

  int pageWidth() {
    return twentieths(look.paper().width());
  }

  int pageHeight() {
    return twentieths(look.paper().height());
  }

  int side() {
    return SIDE;
  }

  int top() {
    return TOP;
  }

  int bottom() {
    return BOTTOM;
  }

  int foot() {
    return FOOT;
  }

  int gutter() {
    return GUTTER;
  }

  int textHeight() {
    return pageHeight() - TOP - BOTTOM;
  }

  /** Of lines that go over the whole page. */
  int fullWidth() {
    return pageWidth() - 2 * SIDE;
  }

  /** Of lines of running text. */
  int columnWidth() {
    return (fullWidth() - (look.columns() - 1) * GUTTER) / look.columns();
  }

  /** In twentieths of a point, at most a page. */
  int height(Measure measure) {
    long thousandths = measure.thousandths();
    long height =
        switch (measure.unit()) {
          case CENTIMETRES -> thousandths * 1_440 / 2_540;
          case MILLIMETRES -> thousandths * 1_440 / 25_400;
          case PERCENT -> thousandths * textHeight() / 100_000;
        };
    return (int) Math.min(height, textHeight());
  }
}
