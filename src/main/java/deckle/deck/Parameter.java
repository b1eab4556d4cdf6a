package deckle.deck;

import deckle.text.Text;
import java.math.BigDecimal;
import java.util.List;

/** A named value of a question, drawn anew or worked out for each form. */
public sealed interface Parameter
    permits Parameter.Range, Parameter.Numbers, Parameter.Names, Parameter.Computed {

  String name();

  /** {@code 100..500 step 50}; printed with as many decimals as the step. */
  record Range(String name, BigDecimal from, BigDecimal to, BigDecimal step) implements Parameter {}

  /** {@code [2, 3, 5]}; printed as written. */
  record Numbers(String name, List<BigDecimal> numbers) implements Parameter {
    public Numbers {
      numbers = List.copyOf(numbers);
    }
  }

  /** {@code {MgO: 60.30, MgCl~2~: 25.53}}: text prints the name, expressions use the number. */
  record Names(String name, List<Named> choices) implements Parameter {
    public Names {
      choices = List.copyOf(choices);
    }
  }

  /** One choice of {@link Names}. */
  record Named(Text text, BigDecimal number) {}

  /** {@code = m * salt / 100 to 3 sf}; printed rounded, used unrounded. */
  record Computed(String name, Calculation calculation) implements Parameter {}
}
