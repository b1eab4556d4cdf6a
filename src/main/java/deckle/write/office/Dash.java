package deckle.write.office;

import java.awt.BasicStroke;

/** Where in its pattern of dashes and gaps a line is. */
final class Dash {

  private final float[] pattern;
  private final Budget budget;
  private int at;
  private double left;

  Dash(BasicStroke pen, Budget budget) {
    this.pattern = pen.getDashArray();
    this.budget = budget;
    this.left = pattern[0];
    double phase = pen.getDashPhase();
    while (phase >= left) {
      phase -= left;
      next();
    }
    walk(phase);
  }

  /** How much remains of the dash or gap. */
  double left() {
    return left;
  }

  boolean isPainted() {
    return at % 2 == 0;
  }

  void walk(double length) {
    left -= length;
  }

  /** To the next dash or gap. */
  void next() {
    budget.dash();
    at++;
    left = pattern[at % pattern.length];
  }
}
