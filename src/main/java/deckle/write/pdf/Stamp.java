package deckle.write.pdf;

import java.util.Arrays;

/**
 * What one or more sequences paint: the very same bytes. Painted often enough, it becomes an object
 * of its own, which a page only names.
 */
final class Stamp {

  private static final int NOT_WRITTEN = -1;

  private final byte[] content;
  private final Box reach;
  private int name = NOT_WRITTEN;

  /** Whether copies name it from now on. */
  private boolean named;

  /** In which stretch of pages copies asked last whether they are to name it. */
  private int asked;

  /** How often it stands in copies, which come again in what follows, and how often besides. */
  private int copied;

  private int single;

  /**
   * @param content its operators
   * @param reach an area outside of which it paints nothing, from its origin
   */
  Stamp(byte[] content, Box reach) {
    this.content = content;
    this.reach = reach;
  }

  /** Of what uses a picture or says its letters in other words: it never pays. */
  static Stamp never() {
    return new Stamp(new byte[0], new Box(0, 0, 0, 0));
  }

  byte[] content() {
    return content;
  }

  Box reach() {
    return reach;
  }

  void countCopied() {
    copied++;
  }

  void countSingle() {
    single++;
  }

  int copied() {
    return copied;
  }

  int single() {
    return single;
  }

  boolean isNamed() {
    return named;
  }

  void nameFromNowOn() {
    named = true;
  }

  /** Whether a copy asked before in this stretch; now one did. */
  boolean askedBefore(int stretch) {
    boolean before = asked == stretch;
    asked = stretch;
    return before;
  }

  boolean isWritten() {
    return name != NOT_WRITTEN;
  }

  void written(int newName) {
    name = newName;
  }

  /** In the pages' resources. */
  int name() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Stamp that && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }
}
