package deckle.page;

import java.util.List;

/**
 * One side of a sheet; lengths in millipoints, origin at the top left, y downwards.
 *
 * @param label as a viewer shows it, such as {@code B-2}
 * @param items in reading order
 */
public record Page(int width, int height, String label, List<Placed> items) {

  public Page {
    items = List.copyOf(items);
  }
}
