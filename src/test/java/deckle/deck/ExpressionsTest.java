package deckle.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.diag.Span;
import deckle.text.Places;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<Calculation> parse(String source) {
    return Expressions.parse(source, places(source), diagnostics);
  }

  private static Places places(String source) {
    Source file = new Source("deck.yaml", source);
    return new Places() {
      @Override
      public Span at(int offset, int length) {
        return new Span(file, 1, offset + 1, length);
      }

      @Override
      public Span whole() {
        return new Span(file, 1, 1, source.length());
      }
    };
  }

  private List<String> said() {
    return diagnostics.sorted().stream()
        .map(
            each ->
                each.at().column() + ": " + each.message() + " | " + String.join("", each.hints()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          1 + 2 * 3              % 7
          (1 + 2) * 3            % 9
          7 - 2 - 1              % 4
          8 / 2 / 2              % 2
          2^3^2                  % 512
          -2^2                   % -4
          2^-1                   % 0.5
          2 * -3                 % -6
          - -ln(1)               % 0
          +3                     % 3
          3 − 4 × 2 · 1 ÷ 8      % 2
          6.02e23 / 1e23         % 6.02
          1.5e−3 * 1000          % 1.5
          .5 + 1.                % 1.5
          abs(-2) + sqrt(16)     % 6
          exp(0) + ln(1)         % 1
          log10(1000)            % 3
          min(3, 1, 2)           % 1
          max(3, 1, 2)           % 3
          floor(2.7) + ceil(2.1) % 5
          sin(0) + cos(0)        % 1
          tan(rad(45))           % 1
          2 * pi                 % 6.283185307179586
          m_1 * 2 + c            % 25
          """)
  void arithmeticIsDoneInTheUsualOrder(String source, double value) {
    double result = parse(source).orElseThrow().expression().value(Map.of("m_1", 10.0, "c", 5.0));

    assertThat(result).isCloseTo(value, within(1e-12));
    assertThat(said()).isEmpty();
  }

  @Test
  void theDigitsStandAtTheEnd() {
    assertThat(parse("m * 2").orElseThrow().precision()).isEqualTo(Precision.DEFAULT);
    assertThat(parse("m to 2 sf").orElseThrow().precision())
        .isEqualTo(new Precision(2, Precision.Kind.SIGNIFICANT));
    assertThat(parse("m to 0dp").orElseThrow().precision())
        .isEqualTo(new Precision(0, Precision.Kind.DECIMALS));
    assertThat(parse("a * b + a").orElseThrow().expression().names()).containsExactly("a", "b");
    assertThat(parse("m * 2 to 2 sf").orElseThrow().source()).isEqualTo("m * 2 to 2 sf");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          {m} * 2        % 1: braces in an expression | `m * 2`
          2 * m}         % 6: braces in an expression | `2 * m`
          3,5            % 2: decimal comma in an expression | `3.5`
          m * (3,5 + 1)  % 7: decimal comma in an expression | `3.5`
          ln(3,5)        % 5: decimal comma in an expression | `3.5`
          log(c)         % 1: `log` in an expression | `ln` or `log10`
          2m             % 2: a missing `*` in an expression | `2 * m`
          2 (m)          % 3: a missing `*` in an expression | `2 * (`
          (m)(m)         % 4: a missing `*` in an expression | `) * (`
          x(2)           % 2: a missing `*` in an expression | `x * (`
          sqr(2)         % 1: `sqr` is no function | did you mean `sqrt`?
          ln 2           % 1: `ln` is a function and needs parentheses | `ln(…)`
          (1 + 2         % 1: the parenthesis opened here is never closed | add a `)`
          1 + 2)         % 6: `)` does not belong here |
          1 +            % 4: this expression is not finished |
          1 & 2          % 3: `&` has no meaning in an expression | the signs are `+ - * / ^ ( )`
          1e999          % 1: `1e999` is too large |
          m to 3         % 3: `to` does not say how many digits | write `to 3 sf` or `to 2 dp`
          m to 0 sf      % 6: `0` is no number of digits | a whole number from 1 to 15
          m to 99 dp     % 6: `99` is no number of digits | a whole number from 0 to 15
          """)
  void aFaultIsSaidOnceAtItsPlace(String source, String said) {
    assertThat(parse(source)).isEmpty();
    assertThat(said()).extracting(String::strip).containsExactly(said);
  }

  @Test
  void nothingIsNoExpression() {
    assertThat(parse("")).isEmpty();
    assertThat(said())
        .extracting(String::strip)
        .containsExactly("1: this expression is not finished |");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "-", "1+", "ln(", "2^", "{", ",", "1 "})
  void aFloodIsRefused(String piece) {
    assertThat(parse(piece.repeat(10_000))).isEmpty();
    assertThat(said()).hasSize(1);
  }

  @Test
  void aToleranceIsAPercentageOrAnAmount() {
    assertThat(Tolerance.parse("2 %", Places.none(), diagnostics)).contains(new Tolerance(2, true));
    assertThat(Tolerance.parse("2%", Places.none(), diagnostics)).contains(new Tolerance(2, true));
    assertThat(Tolerance.parse("0.5", Places.none(), diagnostics))
        .contains(new Tolerance(0.5, false));
    assertThat(said()).isEmpty();
    assertThat(Tolerance.parse("2,5", places("2,5"), diagnostics)).isEmpty();
    assertThat(said()).containsExactly("1: `2,5` is no tolerance | `2 %` or `0.5`");
  }
}
