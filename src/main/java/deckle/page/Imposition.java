package deckle.page;

import deckle.doc.Look.Paper;

/**
 * Where cards stand on the two sides of duplex sheets that are turned on their long edge: what is
 * printed behind a card lies exactly behind it.
 *
 * @param width of the paper in millipoints, as all its lengths
 */
record Imposition(int width, int height, int columns, int rows, int cardWidth, int cardHeight) {

  private static final int LARGE = 2;

  /** A card's place on one side of a sheet, from its top left corner. */
  record Place(int x, int y, int width, int height) {}

  static Imposition of(Paper paper, int cardsToASheet) {
    return cardsToASheet == LARGE ? large(paper) : small(paper);
  }

  /** As wide as two small ones and as high. */
  private static Imposition large(Paper paper) {
    Imposition small = small(paper);
    return new Imposition(
        paper.width(), paper.height(), 1, 2, 2 * small.cardWidth, 2 * small.cardHeight);
  }

  private static Imposition small(Paper paper) {
    int cardWidth = Sheet.millimetres(paper == Paper.A4 ? 92 : 95);
    int cardHeight = Sheet.millimetres(paper == Paper.A4 ? 66 : 63);
    return new Imposition(paper.width(), paper.height(), 2, 4, cardWidth, cardHeight);
  }

  int perSheet() {
    return columns * rows;
  }

  int sheets(int cards) {
    return (cards + perSheet() - 1) / perSheet();
  }

  Place front(int card) {
    int slot = card % perSheet();
    int x = left() + slot % columns * cardWidth;
    int y = top() + slot / columns * cardHeight;
    return new Place(x, y, cardWidth, cardHeight);
  }

  Place back(int card) {
    Place front = front(card);
    int mirrored = width - front.x() - cardWidth;
    return new Place(mirrored, front.y(), cardWidth, cardHeight);
  }

  int left() {
    return (width - columns * cardWidth) / 2;
  }

  int top() {
    return (height - rows * cardHeight) / 2;
  }

  int right() {
    return left() + columns * cardWidth;
  }

  int bottom() {
    return top() + rows * cardHeight;
  }
}
