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
          $x^2$                 % <m>x²</m>
          $$x^2$$               % <display>x²</display>
          $$ x + 1 $$           % <display>x + 1</display>
          so $$x^2$$, thus      % so <display>x²</display>, thus
          \\ce{Mg^2+ + SO4^2-}  % <m>Mg²⁺ + SO₄²⁻</m>
          $\\ce{2H2O}$          % <m>2 H₂O</m>
          at \\ce{C_{6}H12O6}.  % at <m>C₆H₁₂O₆</m>.
          \\cell{x}             % \\cell{x}
          a $$ b                % a $$ b
          A <=>[k~1~][k~-1~] B  % A <m>⇌ (k₁) (k₋₁)</m> B
          A ->[900 °C] B        % A <m>→ (900 °C)</m> B
          A ->[heat B           % A ->[heat B
          5$/kg, or 6$/kg       % 5$/kg, or 6$/kg
          $1{,}5$               % <m>1,5</m>
          $$$$                  % $$$$
          """)
  void aFormulaStandsBetweenDollars(String markup, String shown) {
    Written read = Written.plain(markup);

    assertThat(read.shown()).isEqualTo(shown);
    assertThat(read.said()).isEmpty();
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
          $x^2^3$       % error 5+1: two scripts in one place | put them into one pair of braces
          $a & b$       % error 4+1: `&` parts the columns of a matrix only | `\\&` prints the sign
          $a \\\\ b$    % error 4+2: `\\\\` parts the rows of a matrix only | write a second formula for a new line
          $\\left(x$    % error 2+5: `\\left` is never closed | add `\\right` and a bracket
          $x\\right)$   % error 3+6: `\\right` closes nothing | `\\left( … \\right)`
          $x\\end{cases}$ % error 3+4: `\\end` ends nothing | `\\begin{matrix} … \\end{matrix}`
          $\\begin{matrx}a\\end{matrx}$ % error 2+13: `matrx` is no environment of a formula | did you mean `matrix`?
          $\\begin{cases}a$ % error 2+6: the `cases` that begins here has no end | add `\\end{cases}`
          $\\sqrt[\\fo]{x}$ % error 8+3: `\\fo` is not known in a formula | did you mean `\\to`?
          \\ce{H2O^}    % error 8+1: nothing follows this sign of a formula | `{…}`
          \\ce{\\foo}   % error 5+4: `\\foo` is not known in a chemical formula | `\\text{…}` prints words as they stand
          $5, or 6$     % warning 1+9: `$5, or 6$` is read as a formula | for money write `\\$`
          """)
  void aFaultOfAFormulaIsSaidAtItsPlace(String markup, String said) {
    assertThat(Written.plain(markup).said()).containsExactly(said);
  }

  @Test
  void aGapWithinAFormulaIsRefused() {
    assertThat(Written.cloze("so $x^{{2}}$ and {{b}}").said())
        .containsExactly(
            "error 7+2: a gap cannot stand within a formula"
                + " | end the formula before it: `$x =$ {{2}}`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$2ab$", "$2\\sin x$", "$5\\,\\text{mol}$", "$2\\ce{NaCl}$"})
  void lettersOfAFormulaAreNoWords(String markup) {
    assertThat(Written.plain(markup).said()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "}",
        "x^",
        "x_{",
        "\\frac{",
        "\\sqrt",
        "\\left",
        "\\frac",
        "^^",
        "\\begin{matrix}",
        "&",
        "\\ce{",
        "\\mathrm{",
        "\\overset",
      })
  void aFloodInAFormulaIsReadToItsEnd(String piece) {
    String flood = "$x" + piece.repeat(10_000) + "$";

    assertThat(Written.plain(flood).said()).isNotEmpty().hasSizeLessThan(3_000);
  }
}
