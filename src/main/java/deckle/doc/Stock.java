package deckle.doc;

/**
 * A sheet that cards are printed on, be it plain paper or one that was bought with cuts in it.
 *
 * @param grid how many cards stand beside each other and one below the other
 * @param margin from the paper's left and top edge to the first card
 * @param pitch from the left and top edge of a card to those of the next
 */
public record Stock(
    String name, Extent paper, Extent card, Extent grid, Extent margin, Extent pitch, Cut cut) {

  /** What is printed to cut along. */
  public enum Cut {
    /** Short rules at the corners, outside the cards. */
    MARKS,
    /** Hairlines from edge to edge, for a guillotine. */
    LINES,
    /** Nothing: the sheet is perforated, or is itself the card. */
    NONE
  }

  public int perSheet() {
    return grid.across() * grid.down();
  }

  public boolean portrait() {
    return paper.down() >= paper.across();
  }

  /** Whether its cards are pairs that lie beside each other. */
  public boolean pairsAcross() {
    return grid.across() % 2 == 0;
  }

  /** Whether the front and back of every card can lie side by side, to be folded. */
  public boolean folds() {
    return pairsAcross() || grid.down() % 2 == 0;
  }

  /** From the paper's left edge to the right edge of the last card. */
  public int right() {
    return margin.across() + (grid.across() - 1) * pitch.across() + card.across();
  }

  /** From the paper's top to the foot of the lowest card. */
  public int end() {
    return margin.down() + (grid.down() - 1) * pitch.down() + card.down();
  }

  /** Whether it is printed on a kind of paper. */
  public boolean isOn(Look.Paper other) {
    return paper.equals(other.extent());
  }

  /** The name of its paper, or the size of one without a name. */
  public String paperName() {
    for (Look.Paper each : Look.Paper.values()) {
      if (isOn(each)) {
        return each.word();
      }
    }
    return paper.inMillimetres();
  }
}
