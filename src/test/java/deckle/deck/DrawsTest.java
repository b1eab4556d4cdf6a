package deckle.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deckle.diag.Diagnostics;
import deckle.text.Inline;
import deckle.text.Markup;
import deckle.text.Places;
import deckle.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawsTest {

  private static Parameter range(String name, String from, String to, String step) {
    return new Parameter.Range(
        name, new BigDecimal(from), new BigDecimal(to), new BigDecimal(step));
  }

  private static Calculation calculation(String source) {
    return Expressions.parse(source, Places.none(), new Diagnostics()).orElseThrow();
  }

  private static String printed(Draw draw, String name) {
    return Text.of(draw.values().get(name).printed()).plain();
  }

  private static List<String> printed(Given given, String name) {
    return Draws.stream(given).map(draw -> printed(draw, name)).toList();
  }

  @Test
  void aRangePrintsAsManyDecimalsAsItsStep() {
    assertThat(printed(new Given(List.of(range("c", "0.5", "2.1", "0.5"))), "c"))
        .containsExactly("0.5", "1.0", "1.5", "2.0");
    assertThat(printed(new Given(List.of(range("c", "-1", "0", "0.50"))), "c"))
        .containsExactly("−1.00", "−0.50", "0.00");
    assertThat(printed(new Given(List.of(range("m", "100", "300", "100"))), "m"))
        .containsExactly("100", "200", "300");
    assertThat(printed(new Given(List.of(range("c", "0.25", "1.3", "0.5"))), "c"))
        .containsExactly("0.25", "0.75", "1.25");
  }

  @Test
  void theLastParameterChangesFirst() {
    Given given =
        new Given(
            List.of(
                range("a", "1", "2", "1"),
                new Parameter.Numbers("n", List.of(new BigDecimal("2.50"), new BigDecimal("-3")))));

    assertThat(Draws.count(given)).isEqualTo(4);
    assertThat(printed(given, "a")).containsExactly("1", "1", "2", "2");
    assertThat(printed(given, "n")).containsExactly("2.50", "−3", "2.50", "−3");
  }

  @Test
  void nothingGivenIsOneDrawOfNothing() {
    assertThat(Draws.all(Given.NOTHING)).containsExactly(Draw.NOTHING);
  }

  @Test
  void aNameIsPrintedAndItsNumberUsed() {
    Text salt = Markup.inline("MgCl~2~", Places.none(), Set.of(), false, new Diagnostics());
    Parameter.Named named = new Parameter.Named(salt, new BigDecimal("25.53"));
    Given given =
        new Given(
            List.of(
                new Parameter.Names("salt", List.of(named)),
                new Parameter.Computed("mg", calculation("salt / 3 to 2 sf")),
                new Parameter.Computed("more", calculation("mg * 100 to 4 sf"))));
    Draw draw = Draws.at(given, 0);

    assertThat(draw.values().get("salt").printed()).isEqualTo(salt.content());
    assertThat(printed(draw, "mg")).isEqualTo("8.5");
    assertThat(printed(draw, "more")).isEqualTo("851");
    assertThat(draw.numbers().get("mg")).isEqualTo(25.53 / 3);
  }

  @Test
  void aDivisionByZeroIsNoNumber() {
    Given given = new Given(List.of(range("c", "1", "1", "1")));

    assertThat(calculation("1 / (c - 1)").value(Draws.at(given, 0))).isInfinite();
  }

  @Test
  void ofManyCombinationsAThousandAreSpreadOverAllValues() {
    Given few = new Given(List.of(range("a", "1", "100", "1"), range("b", "1", "100", "1")));
    Given many = new Given(List.of(range("a", "1", "1000", "1"), range("b", "1", "1000", "1")));

    assertThat(Draws.all(few)).hasSize(10_000).doesNotHaveDuplicates();
    List<Draw> spread = Draws.all(many);
    assertThat(spread).hasSize(1_000).doesNotHaveDuplicates().isEqualTo(Draws.all(many));
    assertThat(spread.get(0)).isEqualTo(Draws.at(many, 0));
    assertThat(spread.get(999)).isEqualTo(Draws.at(many, 999_999));
    assertThat(printed(many, "b").stream().distinct().count()).isGreaterThan(500);
  }

  @Test
  void moreCombinationsThanALongHoldsAreStillCounted() {
    Given huge =
        new Given(
            List.of(range("a", "0", "1000000000000", "1"), range("b", "0", "1000000000000", "1")));

    assertThat(Draws.count(huge)).isEqualTo(Long.MAX_VALUE);
    assertThat(Draws.all(huge)).hasSize(1_000);
    assertThatThrownBy(() -> Draws.at(huge, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPrintedValueIsInlines() {
    Draw draw = Draws.at(new Given(List.of(new Parameter.Computed("x", calculation("1.2e-5")))), 0);

    assertThat(draw.values().get("x").printed())
        .containsExactly(
            new Inline.Run("1.20 × 10"), new Inline.Sup(List.of(new Inline.Run("−5"))));
  }
}
