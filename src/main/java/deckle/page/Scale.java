package deckle.page;

import deckle.page.Lines.Align;

/**
 * The type sizes of a document and the distances that follow from them, in millipoints.
 *
 * @param body size of running text
 * @param card size of the words of a flashcard
 * @param leadingPercent the distance of baselines of running text
 * @param remarks where lines in small type stand
 */
record Scale(int body, int card, int leadingPercent, Align remarks) {

  private static final int EASY = 136;

  static Scale of(int body) {
    return new Scale(body, body * 13 / 10, EASY, Align.LEFT);
  }

  /** Every word of a card that shrinks is of one size. */
  static Scale ofCard(int size) {
    return new Scale(size, size, EASY, Align.CENTRE);
  }

  Scale withBody(int size) {
    return new Scale(size, card, leadingPercent, remarks);
  }

  /** Lines beside a label begin where the label leads the eye. */
  Scale flushLeft() {
    return new Scale(body, card, leadingPercent, Align.LEFT);
  }

  Scale led(int percent) {
    return new Scale(body, card, percent, remarks);
  }

  int heading(int level) {
    int[] percent = {190, 140, 117, 104};
    return body * percent[Math.min(level, 4) - 1] / 100;
  }

  int subtitle() {
    return body * 115 / 100;
  }

  int small() {
    return body * 85 / 100;
  }

  int foot() {
    return body * 80 / 100;
  }

  /** The distance of baselines of running text, in quarter points. */
  int line() {
    return leading(body);
  }

  /** Large type needs less air between its lines. */
  int leading(int size) {
    int percent = size > body * 13 / 10 ? 118 : leadingPercent;
    return (size * percent / 100 + 125) / 250 * 250;
  }

  /** A share of a line, the measure of every vertical distance. */
  int lines(int percent) {
    return line() * percent / 100;
  }

  /** How far the labels of a list hang out. */
  int indent() {
    return body * 190 / 100;
  }
}
