package deckle.read;

/**
 * How a file stands in its file system, which tells that it has changed without reading it.
 *
 * @param size in bytes
 * @param modified when its content changed last, in nanoseconds since 1970
 * @param changed when it was put where it is, renamed or given another time, as far as the system
 *     tells, in nanoseconds since 1970
 * @param file a number that no other file of the file system has, 0 if there is none
 */
public record Stamp(long size, long modified, long changed, long file) {

  /** By hand, because a record's own way takes long at first. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Stamp that
        && size == that.size
        && modified == that.modified
        && changed == that.changed
        && file == that.file;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(modified + size);
  }

  /**
   * Whether the file stood so before the clock reached a moment. Only then every change since has
   * another time: a file that is changed twice within one tick of the clock has one stamp for both.
   */
  public boolean before(long moment) {
    return modified < moment && changed < moment;
  }
}
