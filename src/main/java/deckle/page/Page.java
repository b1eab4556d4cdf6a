package deckle.page;

import java.util.List;

/**
 * One side of a sheet; lengths in millipoints, origin at the top left, y downwards.
 *
 * @param label as a viewer shows it, such as {@code B-2}
 * @param pieces in reading order, some of them copies of what stands elsewhere too
 */
public record Page(int width, int height, String label, List<Placed> pieces) {

  public Page {
    pieces = List.copyOf(pieces);
  }

  /** Every item for itself, in reading order. */
  public List<Placed> items() {
    return Placed.singly(pieces);
  }
}
