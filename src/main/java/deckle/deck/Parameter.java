package deckle.deck;

import deckle.deck.Draw.Drawn;
import deckle.text.Inline;
import deckle.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A named value of a question, drawn anew or worked out for each form. */
public sealed interface Parameter
    permits Parameter.Range, Parameter.Numbers, Parameter.Names, Parameter.Computed {

  String name();

  /** How many values it may take. */
  long count();

  /**
   * One of its values.
   *
   * @param choice from 0 to {@link #count} − 1
   * @param above the values of the parameters above it
   */
  Drawn drawn(long choice, Draw above);

  /** {@code 100..500 step 50}; printed with as many decimals as the step. */
  record Range(String name, BigDecimal from, BigDecimal to, BigDecimal step) implements Parameter {
    public Range {
      if (step.signum() <= 0 || to.compareTo(from) < 0) {
        throw new IllegalArgumentException("a range goes up");
      }
    }

    @Override
    public long count() {
      BigDecimal steps = to.subtract(from).divide(step, 0, RoundingMode.DOWN);
      return steps.min(BigDecimal.valueOf(Long.MAX_VALUE - 1)).longValue() + 1;
    }

    /** With more decimals than the step only where the start of the range needs them. */
    @Override
    public Drawn drawn(long choice, Draw above) {
      BigDecimal number = from.add(step.multiply(BigDecimal.valueOf(choice)));
      int needed = Math.max(0, number.stripTrailingZeros().scale());
      return digits(number.setScale(Math.max(step.scale(), needed)));
    }
  }

  /** {@code [2, 3, 5]}; printed as written. */
  record Numbers(String name, List<BigDecimal> numbers) implements Parameter {
    public Numbers {
      numbers = List.copyOf(numbers);
    }

    @Override
    public long count() {
      return numbers.size();
    }

    @Override
    public Drawn drawn(long choice, Draw above) {
      return digits(numbers.get((int) choice));
    }
  }

  /** {@code {MgO: 60.30, MgCl~2~: 25.53}}: text prints the name, expressions use the number. */
  record Names(String name, List<Named> choices) implements Parameter {
    public Names {
      choices = List.copyOf(choices);
    }

    @Override
    public long count() {
      return choices.size();
    }

    @Override
    public Drawn drawn(long choice, Draw above) {
      Named named = choices.get((int) choice);
      return new Drawn(named.number().doubleValue(), named.text().content());
    }
  }

  /** One choice of {@link Names}. */
  record Named(Text text, BigDecimal number) {}

  /** {@code = m * salt / 100 to 3 sf}; printed rounded, used unrounded. */
  record Computed(String name, Calculation calculation) implements Parameter {
    @Override
    public long count() {
      return 1;
    }

    @Override
    public Drawn drawn(long choice, Draw above) {
      return new Drawn(calculation.value(above), calculation.printed(above));
    }
  }

  private static Drawn digits(BigDecimal number) {
    String printed = number.toPlainString().replace('-', '−');
    return new Drawn(number.doubleValue(), List.of(new Inline.Run(printed)));
  }
}
