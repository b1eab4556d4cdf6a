package deckle.write.pdf;

import java.util.List;

/**
 * The content of a copy as it is written wherever it stands, but for the place and for the numbers
 * of its marked content. A question that a thousand forms ask is so put into words of PDF once.
 *
 * @param content what was written, and in which state it leaves the page
 * @param gaps of elements of the copy's own tree
 * @param covered what elements of the copy's own tree cover, from the copy's place
 * @param settled whether all of it is named, so that nothing in it can become an object later
 * @param stretch of pages for which it was made
 */
record Template(
    ContentStream content, List<Gap> gaps, List<Covered> covered, boolean settled, int stretch) {

  /** A number that is missing: where, and whose. */
  record Gap(int offset, int element) {}

  /** What an element covers. */
  record Covered(int element, Box box) {}

  /**
   * One of a copy's sequences, those of copies in it among them.
   *
   * @param element of the copy's own tree
   * @param x of the sequence's origin, from the copy's place
   * @param y upwards
   */
  record Step(Sequence sequence, int element, int x, int y) {}

  Template {
    gaps = List.copyOf(gaps);
    covered = List.copyOf(covered);
  }
}
