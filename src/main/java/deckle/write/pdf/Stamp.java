package deckle.write.pdf;

import java.util.Arrays;
import java.util.Optional;

/**
 * What one or more sequences paint: the very same bytes. Painted often enough, it becomes an object
 * of its own, which a page only names.
 */
final class Stamp {

  private static final int NOT_WRITTEN = -1;

  private final byte[] content;
  private final Box reach;
  private int name = NOT_WRITTEN;

  /** Whether copies name it; nothing until the first asks. */
  private Optional<Boolean> named = Optional.empty();

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

  /** Whether it is settled if copies name it. */
  boolean isDecided() {
    return named.isPresent();
  }

  boolean isNamed() {
    return named.orElse(false);
  }

  boolean decide(boolean toBeNamed) {
    named = Optional.of(toBeNamed);
    return toBeNamed;
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
