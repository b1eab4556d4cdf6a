package deckle.deck;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.text.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {

  private static Precision figures(int digits) {
    return new Precision(digits, Precision.Kind.SIGNIFICANT);
  }

  private static Precision decimals(int digits) {
    return new Precision(digits, Precision.Kind.DECIMALS);
  }

  @ParameterizedTest
  @CsvSource({
    "60.3037, 60.3", "0.5, 0.500", "-20.519, −20.5", "1234, 1234", "1234.5, 1230", "5, 5",
    "0, 0", "0.0001, 0.000100", "9.999, 10.0", "0.9996, 1.00", "2.345, 2.35", "-2.345, −2.35",
    "300.0000000000001, 300", "1000000, 1000000", "123456.7, 123000", "100.49999999999999, 101"
  })
  void significantFiguresAreCounted(double number, String printed) {
    assertThat(figures(3).plain(number)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"5, 5.00", "0.005, 0.01", "-0.001, 0.00", "1234567.891, 1234567.89", "0.125, 0.13"})
  void decimalPlacesAreAlwaysAsManyAsAskedFor(double number, String printed) {
    assertThat(decimals(2).plain(number)).isEqualTo(printed);
  }

  @Test
  void veryLargeAndVerySmallNumbersStandBeforeAPowerOfTen() {
    assertThat(figures(3).print(0.000012))
        .isEqualTo(
            List.of(new Inline.Run("1.20 × 10"), new Inline.Sup(List.of(new Inline.Run("−5")))));
    assertThat(figures(3).plain(6.02214e23)).isEqualTo("6.02 × 10^23");
    assertThat(figures(1).plain(-2_500_000)).isEqualTo("−3 × 10^6");
    assertThat(figures(3).plain(2_000_000)).isEqualTo("2.00 × 10^6");
  }

  @Test
  void whatIsNoNumberIsPrintedAsADash() {
    assertThat(figures(3).plain(Double.NaN)).isEqualTo("–");
    assertThat(figures(3).plain(Double.NEGATIVE_INFINITY)).isEqualTo("–");
  }

  @Test
  void theToleranceIsHalfAUnitOfTheLastPrintedDigit() {
    assertThat(figures(3).tolerance(60.3037).amount()).isEqualTo(0.05);
    assertThat(figures(3).tolerance(9.999).amount()).isEqualTo(0.05);
    assertThat(figures(3).tolerance(1234).amount()).isEqualTo(0.5);
    assertThat(figures(3).tolerance(1234.5).amount()).isEqualTo(5);
    assertThat(figures(3).tolerance(2_000_000).amount()).isEqualTo(5000);
    assertThat(figures(3).tolerance(0.000012).amount()).isEqualTo(5e-8);
    assertThat(decimals(2).tolerance(7).amount()).isEqualTo(0.005);
    assertThat(decimals(2).tolerance(7).percent()).isFalse();
  }
}
