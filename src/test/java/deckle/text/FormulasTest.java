package deckle.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          x^2                        % <i>x</i><sup>2</sup>
          x^{n+1}                    % <i>x</i><sup><i>n</i>+1</sup>
          c_0                        % <i>c</i><sub>0</sub>
          K_{\\mathrm{m}}            % <i>K</i><sub>m</sub>
          V = \\ln(c/3.57)/0.062     % <i>V</i> = ln(<i>c</i>/3.57)/0.062
          \\frac{a}{b}               % <i>a</i>/<i>b</i>
          \\frac{a+b}{2c}            % (<i>a</i> + <i>b</i>)/(2<i>c</i>)
          \\frac12                   % 1/2
          \\sqrt{x}                  % √<i>x</i>
          \\sqrt[3]{x+1}             % <sup>3</sup>√(<i>x</i> + 1)
          2 \\cdot 3 \\times 4       % 2 · 3 × 4
          -5                         % −5
          a - -5                     % <i>a</i> − −5
          a \\le b \\ge c \\ne d     % <i>a</i> ≤ <i>b</i> ≥ <i>c</i> ≠ <i>d</i>
          A \\to B                   % <i>A</i> → <i>B</i>
          A \\rightleftharpoons B    % <i>A</i> ⇌ <i>B</i>
          \\alpha \\Delta T          % <i>α</i>Δ<i>T</i>
          \\int \\sum \\partial \\infty % ∫∑∂∞
          \\left( x \\right)         % (<i>x</i>)
          \\text{free ions}          % free ions
          e^{-x}                     % <i>e</i><sup>−<i>x</i></sup>
          6.02 \\times 10^{23}       % 6.02 × 10<sup>23</sup>
          """)
  void aFormulaIsSetOnOneLine(String latex, String shown) {
    Written read = Written.plain("$" + latex + "$");

    assertThat(read.shown()).isEqualTo("<m>" + shown + "</m>");
    assertThat(read.said()).isEmpty();
  }

  @Test
  void aBackslashPrintsTheSignsOfLatex() {
    assertThat(Written.plain("$5\\% \\$ \\{ \\}$").shown()).isEqualTo("<m>5%${}</m>");
  }

  @Test
  void aFunctionStandsOffFromALetter() {
    assertThat(Written.plain("$2\\sin x$").shown()).isEqualTo("<m>2sin\u00A0<i>x</i></m>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          $\\foo$       % error 2+4: `\\foo` is not known in a formula | `\\text{…}` prints words as they stand
          $a \\frc{1}$  % error 4+4: `\\frc` is not known in a formula | did you mean `\\frac`?
          ${a$          % error 2+1: the brace opened here is never closed | add a `}`
          $a}$          % error 3+1: this brace closes nothing | `\\}` prints a brace
          $a^$          % error 3+1: nothing follows this sign of a formula | `{…}`
          $5, or 6$     % warning 1+9: `$5, or 6$` is read as a formula | for money write `\\$`
          """)
  void aFaultOfAFormulaIsSaidAtItsPlace(String markup, String said) {
    assertThat(Written.plain(markup).said()).containsExactly(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"$2ab$", "$2\\sin x$", "$5\\,\\text{mol}$"})
  void lettersOfAFormulaAreNoWords(String markup) {
    assertThat(Written.plain(markup).said()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "}", "x^", "x_{", "\\frac{", "\\sqrt", "\\left", "\\frac", "^^"})
  void aFloodInAFormulaIsReadToItsEnd(String piece) {
    String flood = "$x" + piece.repeat(10_000) + "$";

    assertThat(Written.plain(flood).said()).isNotEmpty();
  }
}
