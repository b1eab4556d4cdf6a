package deckle.deck;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Arithmetic over named numbers; the same result on every machine. */
public sealed interface Expression
    permits Expression.Constant, Expression.Name, Expression.Operation, Expression.Call {

  /** NaN or infinite where the arithmetic has no answer, as in a division by zero. */
  double value(Map<String, Double> names);

  /** Every name it needs. */
  Set<String> names();

  /** A number as written, or {@code pi}. */
  record Constant(double number) implements Expression {
    @Override
    public double value(Map<String, Double> names) {
      return number;
    }

    @Override
    public Set<String> names() {
      return Set.of();
    }
  }

  /** A parameter. */
  record Name(String name) implements Expression {
    @Override
    public double value(Map<String, Double> names) {
      return names.get(name);
    }

    @Override
    public Set<String> names() {
      return Set.of(name);
    }
  }

  /** {@code + - * / ^} between two expressions. */
  record Operation(char sign, Expression left, Expression right) implements Expression {
    @Override
    public double value(Map<String, Double> names) {
      double a = left.value(names);
      double b = right.value(names);
      return switch (sign) {
        case '+' -> a + b;
        case '-' -> a - b;
        case '*' -> a * b;
        case '/' -> a / b;
        case '^' -> StrictMath.pow(a, b);
        default -> throw new IllegalStateException("no such operation: " + sign);
      };
    }

    @Override
    public Set<String> names() {
      Set<String> both = new TreeSet<>(left.names());
      both.addAll(right.names());
      return both;
    }
  }

  /** A function of one or more expressions. */
  record Call(Function function, List<Expression> arguments) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public double value(Map<String, Double> names) {
      return function.of(arguments.stream().mapToDouble(each -> each.value(names)).toArray());
    }

    @Override
    public Set<String> names() {
      Set<String> all = new TreeSet<>();
      arguments.forEach(each -> all.addAll(each.names()));
      return all;
    }
  }

  /** The functions of the language; angles are in radians, {@code RAD} makes them from degrees. */
  enum Function {
    ABS,
    SQRT,
    EXP,
    LN,
    LOG10,
    MIN,
    MAX,
    FLOOR,
    CEIL,
    SIN,
    COS,
    TAN,
    RAD;

    double of(double... x) {
      return switch (this) {
        case ABS -> Math.abs(x[0]);
        case SQRT -> StrictMath.sqrt(x[0]);
        case EXP -> StrictMath.exp(x[0]);
        case LN -> StrictMath.log(x[0]);
        case LOG10 -> StrictMath.log10(x[0]);
        case MIN -> java.util.Arrays.stream(x).min().orElse(Double.NaN);
        case MAX -> java.util.Arrays.stream(x).max().orElse(Double.NaN);
        case FLOOR -> StrictMath.floor(x[0]);
        case CEIL -> StrictMath.ceil(x[0]);
        case SIN -> StrictMath.sin(x[0]);
        case COS -> StrictMath.cos(x[0]);
        case TAN -> StrictMath.tan(x[0]);
        case RAD -> x[0] / 180 * Math.PI;
      };
    }
  }
}
