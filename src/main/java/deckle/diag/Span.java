package deckle.diag;

/**
 * A stretch of one line of a source; line and column are 1-based, columns and length count code
 * points. Line 0 means the source as a whole.
 */
public record Span(Source source, int line, int column, int length) implements Comparable<Span> {

  private static final Span NOWHERE = new Source("", "").whole();

  /** The place of what was not read from any file, such as a document made by the program. */
  public static Span none() {
    return NOWHERE;
  }

  public boolean wholeSource() {
    return line == 0;
  }

  /** As a record's own, but at once: spans are compared with every text that is looked up. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Span that
            && line == that.line
            && column == that.column
            && length == that.length
            && source.equals(that.source));
  }

  @Override
  public int hashCode() {
    return (source.hashCode() * 31 + line) * 31 + column;
  }

  /** By file, then from top to bottom. */
  @Override
  public int compareTo(Span other) {
    int byName = source.name().compareTo(other.source.name());
    int byLine = byName != 0 ? byName : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return wholeSource() ? source.name() : source.called(line, column);
  }
}
