package deckle.deck;

import deckle.deck.Draw.Drawn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * All the draws that the parameters of a question allow, numbered from 0 as an odometer counts: the
 * last parameter changes first.
 */
public final class Draws {

  /** So many combinations are tried one by one; of more, a spread of {@link #SPREAD}. */
  public static final int MOST_TRIED = 10_000;

  public static final int SPREAD = 1_000;

  /** The golden ratio as a fraction of 2⁶⁴: its multiples, cut to 64 bits, are spread evenly. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Draws() {}

  /** How many combinations there are, or the greatest long if there are more. */
  public static long count(Given given) {
    long count = 1;
    for (Parameter parameter : given.parameters()) {
      long size = parameter.count();
      count = count > Long.MAX_VALUE / size ? Long.MAX_VALUE : count * size;
    }
    return count;
  }

  /** The draw of a number from 0 to {@link #count} − 1. */
  public static Draw at(Given given, long index) {
    if (index < 0 || index >= count(given)) {
      throw new IllegalArgumentException("no draw has the number " + index);
    }
    return drawn(given, index);
  }

  private static Draw drawn(Given given, long index) {
    Map<String, Long> chosen = chosen(given, index);
    Draw draw = Draw.NOTHING;
    for (Parameter parameter : given.parameters()) {
      Drawn drawn = parameter.drawn(chosen.get(parameter.name()), draw);
      draw = draw.with(parameter.name(), drawn);
    }
    return draw;
  }

  /** The digits of the odometer, from the last parameter to the first. */
  private static Map<String, Long> chosen(Given given, long index) {
    Map<String, Long> chosen = new LinkedHashMap<>();
    long rest = index;
    for (int i = given.parameters().size() - 1; i >= 0; i--) {
      Parameter parameter = given.parameters().get(i);
      long size = parameter.count();
      chosen.put(parameter.name(), rest % size);
      rest /= size;
    }
    return chosen;
  }

  /** Every draw, or an even spread of them if there are more than {@link #MOST_TRIED}. */
  public static Stream<Draw> stream(Given given) {
    return numbers(count(given)).mapToObj(index -> drawn(given, index));
  }

  public static List<Draw> all(Given given) {
    return stream(given).toList();
  }

  /** One number from each of as many equal stretches, never at the same place in two neighbours. */
  private static LongStream numbers(long count) {
    if (count <= MOST_TRIED) {
      return LongStream.range(0, count);
    }
    long stretch = count / SPREAD;
    LongStream spread =
        LongStream.range(0, SPREAD - 1)
            .map(i -> i * stretch + Math.multiplyHigh((i * GOLDEN) >>> 1, stretch * 2));
    return LongStream.concat(spread, LongStream.of(count - 1));
  }
}
