package deckle.page;

import deckle.doc.Look;
import deckle.page.Lines.Align;

/**
 * The type sizes of a document and the distances that follow from them, in millipoints.
 *
 * @param body size of running text
 * @param card size of the words of a flashcard
 * @param remarks where lines in small type stand
 */
record Scale(Look.Type type, int body, int card, int leadingPercent, Align remarks) {

  /** The parts of a line that vertical distances are measured in. */
  private static final int STEPS = 8;

  static Scale of(Look.Type type) {
    return new Scale(type, type.body(), type.body() * 13 / 10, type.leading(), running(type));
  }

  /** Every word of a card that shrinks is of one size. */
  static Scale ofCard(Look.Type type, int size) {
    return new Scale(type, size, size, type.leading(), Align.CENTRE);
  }

  private static Align running(Look.Type type) {
    return type.justified() ? Align.JUSTIFIED : Align.LEFT;
  }

  /** Whether it is that of a card, whose lines are centred. */
  boolean onCard() {
    return card == body;
  }

  /** As a record's own, but at once: scales are compared with every text that is looked up. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Scale that
            && body == that.body
            && card == that.card
            && leadingPercent == that.leadingPercent
            && remarks == that.remarks
            && type.equals(that.type));
  }

  @Override
  public int hashCode() {
    return (body * 31 + card) * 31 + leadingPercent;
  }

  Scale withBody(int size) {
    return new Scale(type, size, card, leadingPercent, remarks);
  }

  /** Lines beside a label begin where the label leads the eye. */
  Scale flushLeft() {
    return new Scale(type, body, card, leadingPercent, running());
  }

  Scale led(int percent) {
    return new Scale(type, body, card, percent, remarks);
  }

  /** Where lines of running text stand. */
  Align running() {
    return running(type);
  }

  int heading(int level) {
    int[] percent = {190, 140, 117, 104};
    return sized(percent[Math.min(level, 4) - 1]);
  }

  int subtitle() {
    return sized(115);
  }

  int small() {
    return sized(85);
  }

  int foot() {
    return sized(80);
  }

  /** A share of the body's size, but never smaller than the look allows. */
  int sized(int percent) {
    return Math.max(smallest(), body * percent / 100);
  }

  /** The least size of anything but sub- and superscripts. */
  int smallest() {
    return type.smallest();
  }

  /** Of sub- and superscripts beside letters of a size. */
  int script(int size) {
    return Math.max(type.smallestScript(), size * 65 / 100);
  }

  /** Of what stands raised or lowered in a sub- or superscript of a formula. */
  int scriptOfScript(int size) {
    return Math.max(type.smallestScript(), size * 52 / 100);
  }

  /** The distance of baselines of running text, in quarter points. */
  int line() {
    return leading(body);
  }

  /** Large type needs less air between its lines. */
  int leading(int size) {
    int percent = size > body * 13 / 10 ? Math.min(118, leadingPercent) : leadingPercent;
    return (size * percent / 100 + 125) / 250 * 250;
  }

  /** A share of a line in eighths, the measure of every vertical distance. */
  int lines(int percent) {
    return line() * ((percent * STEPS + 50) / 100) / STEPS;
  }

  /** How far the labels of a list hang out. */
  int indent() {
    return body * 190 / 100;
  }
}
