package deckle.page;

/** The stretch between a left and a right edge that lines are set in, in millipoints. */
record Column(int x, int width) {

  int right() {
    return x + width;
  }

  /** Without so much at its left. */
  Column indented(int by) {
    return new Column(x + by, width - by);
  }

  /** Without so much at both sides. */
  Column inset(int by) {
    return new Column(x + by, width - 2 * by);
  }
}
