package deckle.page;

import deckle.deck.Measure;

/** Turns sizes as authors write them into millipoints. */
final class Sizes {

  private Sizes() {}

  /**
   * @param whole what a percentage is of
   */
  static int millipoints(Measure measure, int whole) {
    long thousandths = measure.thousandths();
    return (int)
        switch (measure.unit()) {
          case CENTIMETRES -> thousandths * 72_000 / 2_540;
          case MILLIMETRES -> thousandths * 72_000 / 25_400;
          case PERCENT -> thousandths * whole / 100_000;
        };
  }
}
