package deckle.write.yaml;

import deckle.deck.Measure;
import deckle.deck.Tolerance;
import java.math.BigDecimal;

/** Numbers with their units, as authors write them. */
final class Sizes {

  private Sizes() {}

  static String of(Measure measure) {
    String unit =
        switch (measure.unit()) {
          case CENTIMETRES -> " cm";
          case MILLIMETRES -> " mm";
          case PERCENT -> " %";
        };
    return plain(BigDecimal.valueOf(measure.thousandths(), 3)) + unit;
  }

  static String of(Tolerance tolerance) {
    return plain(BigDecimal.valueOf(tolerance.amount())) + (tolerance.percent() ? " %" : "");
  }

  /** Thousandths as percent. */
  static String percent(int thousandths) {
    return plain(BigDecimal.valueOf(thousandths, 1)) + " %";
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
