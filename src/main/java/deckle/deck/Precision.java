package deckle.deck;

import deckle.text.Inline;
import deckle.text.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * How many digits of a result are printed: significant figures or decimal places.
 *
 * <p>Significant figures leave whole numbers whole, and beyond 10⁶ and 10⁻⁴ go before a power of
 * ten; decimal places are always as many as asked for. Halves are rounded up, away from zero.
 */
public record Precision(int digits, Kind kind) {

  /** Unless the author says otherwise. */
  public static final Precision DEFAULT = new Precision(3, Kind.SIGNIFICANT);

  /** A double has no more digits that can be trusted; the rest is noise of binary arithmetic. */
  private static final MathContext TRUSTED = new MathContext(15, RoundingMode.HALF_UP);

  private static final String TIMES_TEN = " × 10";
  private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal SMALL = new BigDecimal("0.0001");

  /** What the digits count. */
  public enum Kind {
    SIGNIFICANT,
    DECIMALS
  }

  /** The number as it is printed, with a full stop as the decimal sign. */
  public List<Inline> print(double number) {
    if (!Double.isFinite(number)) {
      return List.of(new Inline.Run("–"));
    }
    BigDecimal value = trusted(number);
    return beforePowerOfTen(value) ? scientific(value) : List.of(run(fixed(value)));
  }

  /** The printed number as plain words. */
  public String plain(double number) {
    return plain(print(number));
  }

  /** A printed value as plain words, a power of ten behind a mark: {@code 1.20 × 10^24}. */
  public static String plain(List<Inline> printed) {
    StringBuilder plain = new StringBuilder();
    for (Inline inline : printed) {
      boolean power = inline instanceof Inline.Sup && plain.toString().endsWith(TIMES_TEN);
      plain.append(power ? "^" : "").append(Text.of(List.of(inline)).plain());
    }
    return plain.toString();
  }

  /** The number as those know it who see only the printed one. */
  public double rounded(double number) {
    BigDecimal value = trusted(number);
    return value.setScale(-lastPlace(value), RoundingMode.HALF_UP).doubleValue();
  }

  /** Half a unit of the last printed digit. */
  public Tolerance tolerance(double number) {
    int exponent = Double.isFinite(number) ? lastPlace(trusted(number)) : 0;
    return new Tolerance(BigDecimal.valueOf(5, 1 - exponent).doubleValue(), false);
  }

  private static BigDecimal trusted(double number) {
    return BigDecimal.valueOf(number).round(TRUSTED);
  }

  private boolean beforePowerOfTen(BigDecimal value) {
    BigDecimal size = value.abs();
    boolean beyond = size.compareTo(LARGE) > 0 || size.compareTo(SMALL) < 0;
    return kind == Kind.SIGNIFICANT && value.signum() != 0 && beyond;
  }

  private static boolean isWhole(BigDecimal value) {
    return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
  }

  /** The power of ten of the last printed digit. */
  private int lastPlace(BigDecimal value) {
    if (kind == Kind.DECIMALS) {
      return -digits;
    }
    return isWhole(value) && !beforePowerOfTen(value) ? 0 : exponent(rounded(value)) - digits + 1;
  }

  private BigDecimal rounded(BigDecimal value) {
    return value.round(new MathContext(digits, RoundingMode.HALF_UP));
  }

  /** The power of ten of the first digit. */
  private static int exponent(BigDecimal value) {
    return value.precision() - value.scale() - 1;
  }

  private String fixed(BigDecimal value) {
    int last = lastPlace(value);
    return value.setScale(-last, RoundingMode.HALF_UP).setScale(Math.max(0, -last)).toPlainString();
  }

  private List<Inline> scientific(BigDecimal value) {
    BigDecimal rounded = rounded(value);
    int exponent = exponent(rounded);
    BigDecimal mantissa = rounded.movePointLeft(exponent).setScale(digits - 1);
    return List.of(
        run(mantissa.toPlainString() + TIMES_TEN),
        new Inline.Sup(List.of(run(String.valueOf(exponent)))));
  }

  private static Inline run(String number) {
    return new Inline.Run(number.replace('-', '−'));
  }
}
