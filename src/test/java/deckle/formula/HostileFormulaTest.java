package deckle.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Formulas that nobody means are read, written and said in little time, or refused. */
class HostileFormulaTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  private static List<String> faults(String latex) {
    List<String> faults = new ArrayList<>();
    Formula formula = LatexReader.read(latex, (at, length, message, hint) -> faults.add(message));
    OneLine.of(formula);
    Latex.of(formula);
    Speech.of(formula, "en");
    return faults;
  }

  private static String nested(String open, String close, int times) {
    return open.repeat(times) + "x" + close.repeat(times);
  }

  @Test
  void whatIsNestedTooDeeplyIsRefusedOnce() {
    Stream.of(
            nested("{", "}", 50_000),
            nested("\\mathrm{", "}", 11_000),
            nested("\\left(", "\\right)", 7_000),
            "\\ce{" + nested("{", "}", 50_000) + "}")
        .forEach(
            latex ->
                assertThat(faults(latex))
                    .as(latex.substring(0, 9))
                    .containsExactly("this formula is nested too deeply"));
  }

  @Test
  void matricesAreNoLargerThanAPage() {
    assertThat(faults("\\begin{matrix}" + "&".repeat(100_000) + "\\end{matrix}")).hasSize(1);
    assertThat(faults("\\begin{matrix}" + "1\\\\".repeat(33_000) + "\\end{matrix}")).hasSize(1);
  }

  @Test
  void bracesInWordsAreSaidAsTheyStand() {
    assertThat(Speech.of(FormulaCasesTest.read("\\frac{\\text{{1}}}{x}"), "en"))
        .isEqualTo("{1} over x");
    String deep = "x";
    for (int i = 0; i < 11; i++) {
      deep = "\\frac{\\text{{1}{1}{1}{1}}}{" + deep + "}";
    }
    assertThat(Speech.of(FormulaCasesTest.read(deep), "en")).hasSizeLessThan(1000);
  }

  @Test
  void longOnesTakeLittleTime() {
    Stream.of("+", "H", "xé", "->[a]", ",")
        .map(sign -> "\\ce{" + sign.repeat(50_000 / sign.length()) + "}")
        .forEach(
            latex ->
                Assertions.assertTimeoutPreemptively(
                    SOON, () -> assertThat(faults(latex)).isEmpty()));
  }

  @Test
  void noScriptIsDroppedInSilence() {
    assertThat(faults("\\ce{X_2_3}")).containsExactly("two scripts in one place");
    assertThat(faults("\\ce{Na^+^2}")).containsExactly("two scripts in one place");
  }

  @Test
  void charactersBeyondTheFirstPlaneStayWhole() {
    assertThat(OneLine.of(FormulaCasesTest.read("\\ce{A 😀}"))).isEqualTo("A 😀");
  }
}
