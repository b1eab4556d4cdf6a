package deckle.chart;

import deckle.deck.Chart;
import java.math.BigDecimal;

/** Numbers as they are printed in one language. */
public record Numerals(String decimalSign) {

  public String of(BigDecimal number) {
    return number.toPlainString().replace("-", "−").replace(".", decimalSign);
  }

  /** One number, or both ends of a range. */
  public String of(Chart.Value value) {
    if (!value.isRange()) {
      return of(value.from());
    }
    String dash = value.from().signum() < 0 || value.to().signum() < 0 ? " … " : "–";
    return of(value.from()) + dash + of(value.to());
  }
}
