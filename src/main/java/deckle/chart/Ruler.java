package deckle.chart;

import deckle.deck.Chart;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An axis in exact numbers: where it begins and ends, and its ticks at 1, 2 or 5 times a power. */
record Ruler(BigDecimal from, BigDecimal to, BigDecimal step) {

  private static final MathContext ROUGH = new MathContext(6, RoundingMode.UP);

  /**
   * As the author wants it, or else from tick to tick around all values.
   *
   * @param most how many steps there is room for
   */
  static Ruler of(Optional<Chart.Range> wanted, List<BigDecimal> values, int most) {
    if (wanted.isPresent()) {
      Chart.Range range = wanted.get();
      BigDecimal step = range.step().orElseGet(() -> step(range.from(), range.to(), most));
      return new Ruler(range.from(), range.to(), step);
    }
    BigDecimal low = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    BigDecimal high = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    high = high.compareTo(low) > 0 ? high : low.add(BigDecimal.ONE);
    BigDecimal step = step(low, high, most);
    return new Ruler(
        steps(low, step, RoundingMode.FLOOR), steps(high, step, RoundingMode.CEILING), step);
  }

  private static BigDecimal step(BigDecimal low, BigDecimal high, int most) {
    BigDecimal rough = high.subtract(low).divide(BigDecimal.valueOf(Math.max(1, most)), ROUGH);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
    for (int times : new int[] {1, 2, 5}) {
      BigDecimal step = power.multiply(BigDecimal.valueOf(times));
      if (step.compareTo(rough) >= 0) {
        return step;
      }
    }
    return power.scaleByPowerOfTen(1);
  }

  private static BigDecimal steps(BigDecimal value, BigDecimal step, RoundingMode rounding) {
    return value.divide(step, 0, rounding).multiply(step);
  }

  /** The multiples of the step within the axis, each with the step's decimals. */
  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    int decimals = Math.max(0, step.stripTrailingZeros().scale());
    BigDecimal first = steps(from, step, RoundingMode.CEILING);
    for (BigDecimal at = first; at.compareTo(to) <= 0; at = at.add(step)) {
      ticks.add(at.setScale(decimals, RoundingMode.UNNECESSARY));
    }
    return ticks;
  }

  /** How far along an axis of a length a value stands. */
  int at(BigDecimal value, int length) {
    return value
        .subtract(from)
        .multiply(BigDecimal.valueOf(length))
        .divide(to.subtract(from), 0, RoundingMode.HALF_EVEN)
        .intValueExact();
  }
}
