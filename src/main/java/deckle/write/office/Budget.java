package deckle.write.office;

/** How many points a drawing may still put on paper, whatever it is multiplied by. */
final class Budget {

  private int left;

  Budget(int points) {
    this.left = points;
  }

  /** Thrown through the program that draws. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;

    private TooMuch() {
      super("too many points", null, false, false);
    }
  }

  /** One more. */
  void spend() {
    left--;
    if (left < 0) {
      throw new TooMuch();
    }
  }
}
