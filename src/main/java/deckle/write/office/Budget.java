package deckle.write.office;

/** How much a drawing may still put on paper, whatever it is multiplied by. */
final class Budget {

  /** Of polygons, which are more than the points of the lines that they are made of. */
  private static final int MOST_POINTS = 1_000_000;

  private static final int MOST_DASHES = 200_000;

  private int points = MOST_POINTS;
  private int dashes = MOST_DASHES;

  /** Thrown through the program that draws; it says what a page says of the same drawing. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;

    final String hint;

    private TooMuch(String message, String hint) {
      super(message, null, false, false);
      this.hint = hint;
    }
  }

  void point() {
    points--;
    if (points < 0) {
      throw new TooMuch(
          "the figure draws more than 500 000 points", "simplify it, or use a bitmap");
    }
  }

  /** A dash or a gap. */
  void dash() {
    dashes--;
    if (dashes < 0) {
      throw new TooMuch(
          "the figure draws more than 200 000 dashes", "make the dashes of its lines longer");
    }
  }
}
