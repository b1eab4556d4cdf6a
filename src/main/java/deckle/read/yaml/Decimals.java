package deckle.read.yaml;

import deckle.deck.Chart;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of a chart, exactly as they are written. */
final class Decimals {

  private static final String NUMBER = "[-−+]?\\d+(?:\\.\\d+)?";
  private static final Pattern ONE = Pattern.compile(NUMBER);
  private static final Pattern RANGE =
      Pattern.compile("(" + NUMBER + ")\\s*\\.\\.\\s*(" + NUMBER + ")(?:\\s+step\\s+(\\S+))?");
  private static final Pattern COMMA = Pattern.compile("([-−+]?\\d+),(\\d+)");
  private static final Pattern HYPHEN =
      Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(?:-|–|…|to)\\s*(\\d+(?:\\.\\d+)?)");
  private static final int MOST_DIGITS = 12;
  private static final int MOST_STEPS = 50;

  private final Scope scope;

  Decimals(Scope scope) {
    this.scope = scope;
  }

  Optional<BigDecimal> number(Node.Scalar scalar) {
    String text = scalar.text().strip();
    if (ONE.matcher(text).matches()) {
      return sized(scalar, decimal(text));
    }
    scope.error(scalar.at(), "`" + text + "` is no number", likely(text));
    return Optional.empty();
  }

  /** A number, or all from one to another. */
  Optional<Chart.Value> value(Node.Scalar scalar) {
    Matcher range = RANGE.matcher(scalar.text().strip());
    if (range.matches() && range.group(3) == null) {
      return range(scalar, range).map(both -> new Chart.Value(both.from(), both.to()));
    }
    return number(scalar).map(number -> new Chart.Value(number, number));
  }

  /** The ends of an axis, and perhaps its step. */
  Optional<Chart.Range> axis(Node.Scalar scalar) {
    String text = scalar.text().strip();
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      scope.error(scalar.at(), "`" + text + "` is no range", "`0..70` or `0..70 step 10`");
      return Optional.empty();
    }
    return range(scalar, range).filter(both -> steps(scalar, both));
  }

  private Optional<Chart.Range> range(Node.Scalar scalar, Matcher range) {
    Optional<BigDecimal> from = sized(scalar, decimal(range.group(1)));
    Optional<BigDecimal> to = sized(scalar, decimal(range.group(2)));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (from.get().compareTo(to.get()) >= 0) {
      scope.error(
          scalar.at(),
          "the range `" + scalar.text().strip() + "` does not rise",
          "give the smaller number first");
      return Optional.empty();
    }
    Optional<String> step = Optional.ofNullable(range.group(3));
    if (step.isPresent() && !isStep(step.get())) {
      scope.error(
          scalar.at(), "`" + scalar.text().strip() + "` has no step above 0", "`0..70 step 10`");
      return Optional.empty();
    }
    Optional<BigDecimal> length = step.map(Decimals::decimal);
    return length.isPresent() && sized(scalar, length.get()).isEmpty()
        ? Optional.empty()
        : Optional.of(new Chart.Range(from.get(), to.get(), length));
  }

  private static boolean isStep(String step) {
    return ONE.matcher(step).matches() && decimal(step).signum() > 0;
  }

  private boolean steps(Node.Scalar scalar, Chart.Range range) {
    BigDecimal length = range.to().subtract(range.from());
    boolean few =
        range
            .step()
            .map(step -> step.multiply(BigDecimal.valueOf(MOST_STEPS)).compareTo(length) >= 0)
            .orElse(true);
    if (!few) {
      scope.error(
          scalar.at(),
          "this axis has more than " + MOST_STEPS + " steps",
          "give a longer step, or none: then one is chosen");
    }
    return few;
  }

  private Optional<BigDecimal> sized(Node.Scalar scalar, BigDecimal number) {
    boolean fits = number.precision() <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
    if (!fits) {
      scope.error(
          scalar.at(),
          "a number of a chart has at most " + MOST_DIGITS + " digits",
          "give it in a larger or smaller unit, or rounded");
    }
    return fits ? Optional.of(number) : Optional.empty();
  }

  private static BigDecimal decimal(String number) {
    return new BigDecimal(number.replace('−', '-'));
  }

  private static String likely(String text) {
    Matcher comma = COMMA.matcher(text);
    if (comma.matches()) {
      return "`"
          + comma.group(1)
          + "."
          + comma.group(2)
          + "`: the page prints a comma if its"
          + " language does";
    }
    Matcher hyphen = HYPHEN.matcher(text);
    return hyphen.matches()
        ? "`" + hyphen.group(1) + ".." + hyphen.group(2) + "`"
        : "such as `60.3`, `24..27` for a range, or `none`; the unit goes into the axis title";
  }
}
