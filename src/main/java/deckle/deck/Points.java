package deckle.deck;

import java.math.BigDecimal;
import java.util.Collection;

/** What an answer is worth, in hundredths of a point. */
public record Points(int hundredths) implements Comparable<Points> {

  public static final Points ONE = new Points(100);

  public static Points sum(Collection<Points> points) {
    return new Points(points.stream().mapToInt(Points::hundredths).sum());
  }

  /** As a record's own, but at once: the JVM would first have to make it. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Points that && hundredths == that.hundredths;
  }

  @Override
  public int hashCode() {
    return hundredths;
  }

  @Override
  public int compareTo(Points other) {
    return Integer.compare(hundredths, other.hundredths);
  }

  /** {@code 2}, {@code 0.5}: no more digits than needed, with a full stop. */
  @Override
  public String toString() {
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }
}
