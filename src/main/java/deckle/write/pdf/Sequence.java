package deckle.write.pdf;

import deckle.page.Placed;
import java.util.List;

/**
 * A marked-content sequence that lacks its mark and its place: what is painted in one go for one
 * element, or as decoration.
 *
 * @param element that it belongs to, of the page's tree or of a copy's own
 * @param artifact of decoration, its type
 * @param content from where its first thing stands
 * @param stamp what it shares with all that looks the same; it counts them
 * @param covered what its letters and pictures cover
 */
record Sequence(
    int element, String artifact, ContentStream content, Stamp stamp, List<Box> covered) {

  Sequence {
    covered = List.copyOf(covered);
  }

  boolean isDecoration() {
    return element == Placed.ARTIFACT;
  }
}
