package deckle.page;

import deckle.doc.CardPrinting;
import deckle.doc.Stock;

/**
 * Where cards stand on the two sides of their sheets: what is printed behind a card lies exactly
 * behind it, however the sheet is turned or folded.
 *
 * @param rightToLeft whether the first card of a row is its right one
 */
record Imposition(CardPrinting printing, boolean rightToLeft) {

  /**
   * A card's place on one side of a sheet, from its top left corner.
   *
   * @param turned whether its content stands upside down
   */
  record Place(int x, int y, int width, int height, boolean turned) {

    int right() {
      return x + width;
    }

    int bottom() {
      return y + height;
    }

    Place movedTo(int newX, int newY) {
      return new Place(newX, newY, width, height, turned);
    }

    Place upsideDown() {
      return new Place(x, y, width, height, !turned);
    }

    /** On a page that is set as if it were read from the left, and mirrored when it is done. */
    Place mirroredOn(int pageWidth) {
      return movedTo(pageWidth - right(), y);
    }
  }

  /** A folded card takes the room of two. */
  int perSheet() {
    return printing.folds() ? stock().perSheet() / 2 : stock().perSheet();
  }

  /** Of the card at an index from 0; as many as fill a sheet, then the same places again. */
  Place front(int card) {
    return cell(column(card), row(card));
  }

  Place back(int card) {
    Place front = front(card);
    if (printing.folds()) {
      return pairsAcross()
          ? cell(column(card) + 1, row(card))
          : cell(column(card), row(card) + 1).upsideDown();
    }
    int x = printing.turnsSideways() ? stock().paper().across() - front.right() : front.x();
    int y = printing.turnsSideways() ? front.y() : stock().paper().down() - front.bottom();
    Place behind = front.movedTo(x + printing.backs().across(), y + printing.backs().down());
    return printing.turnsSideways() ? behind : behind.upsideDown();
  }

  private Stock stock() {
    return printing.stock();
  }

  private boolean pairsAcross() {
    return printing.folds() && stock().pairsAcross();
  }

  private boolean pairsDown() {
    return printing.folds() && !stock().pairsAcross();
  }

  private int column(int card) {
    return slot(card) % slotsAcross() * (pairsAcross() ? 2 : 1);
  }

  private int row(int card) {
    return slot(card) / slotsAcross() * (pairsDown() ? 2 : 1);
  }

  private int slot(int card) {
    return card % perSheet();
  }

  private int slotsAcross() {
    return stock().grid().across() / (pairsAcross() ? 2 : 1);
  }

  /** Columns are counted from where a row begins. */
  private Place cell(int column, int row) {
    int fromLeft = rightToLeft ? stock().grid().across() - 1 - column : column;
    return new Place(
        stock().margin().across() + fromLeft * stock().pitch().across(),
        stock().margin().down() + row * stock().pitch().down(),
        stock().card().across(),
        stock().card().down(),
        false);
  }
}
