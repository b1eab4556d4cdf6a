package deckle.read.yaml;

import deckle.deck.Calculation;
import deckle.deck.Draw;
import deckle.deck.Draws;
import deckle.deck.Expression;
import deckle.deck.Parameter;
import deckle.deck.Precision;
import deckle.deck.Question;
import deckle.deck.Substitution;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Tries every draw of a question, so that no printed paper is the first to meet a bad one. */
final class DrawCheck {

  /** What binary arithmetic leaves behind the last digit that can be trusted. */
  private static final double NOISE = 1e-12;

  private final Question question;
  private final Scope scope;

  private DrawCheck(Question question, Scope scope) {
    this.question = question;
    this.scope = scope;
  }

  /** Whether no draw spoils the question; the first that does is reported, with its values. */
  static boolean of(Question question, Scope scope) {
    return Draws.stream(question.about().given()).allMatch(new DrawCheck(question, scope)::passes);
  }

  private boolean passes(Draw draw) {
    for (Parameter parameter : question.about().given().parameters()) {
      if (parameter instanceof Parameter.Computed computed) {
        Calculation calculation = computed.calculation();
        if (!isValue(calculation.value(draw), computed.name(), calculation, draw)) {
          return false;
        }
      }
    }
    if (question instanceof Question.Numeric numeric) {
      return passes(numeric, draw);
    }
    return tellsApart(draw);
  }

  private boolean passes(Question.Numeric numeric, Draw draw) {
    double answer = numeric.answer(draw);
    if (!isValue(answer, "number", numeric.number(), draw)) {
      return false;
    }
    double within = numeric.tolerance(draw).around(answer);
    if (!acceptsWhatIsPrinted(numeric.number(), answer, within, draw)) {
      return false;
    }
    for (Question.WrongNumber wrong : numeric.wrong()) {
      double value = wrong.number().value(draw);
      if (!isValue(value, "wrong", wrong.number(), draw)) {
        return false;
      }
      if (Math.abs(value - answer) <= within) {
        String right = numeric.number().precision().plain(answer);
        scope.error(
            wrong.number().at(),
            "this wrong result counts as right: it is "
                + wrong.number().precision().plain(value)
                + ", the answer "
                + right
                + when(draw),
            "change the range, or narrow `within`");
        return false;
      }
    }
    return true;
  }

  /** A learner who gives the very number of the key must not be wrong. */
  private boolean acceptsWhatIsPrinted(
      Calculation number, double answer, double within, Draw draw) {
    double off = Math.abs(number.precision().rounded(answer) - answer);
    if (off <= within + NOISE * Math.abs(answer)) {
      return true;
    }
    scope.error(
        number.at(),
        "the answer is printed as "
            + number.precision().plain(answer)
            + ", which `within` does not accept"
            + when(draw),
        "print more digits, or widen `within`");
    return false;
  }

  private boolean isValue(double value, String key, Calculation calculation, Draw draw) {
    if (Double.isFinite(value)) {
      return true;
    }
    boolean zero = new Divisor(draw).isZeroIn(calculation.expression());
    String what = zero ? "` divides by zero" : "` has no value";
    scope.error(calculation.at(), "`" + key + what + when(draw), remedy(draw));
    return false;
  }

  private boolean tellsApart(Draw draw) {
    boolean drawn = !draw.values().isEmpty();
    Question printed =
        drawn ? Substitution.fill(question, draw, UnaryOperator.identity()) : question;
    return !Alike.in(printed, scope, when(draw));
  }

  private String when(Draw draw) {
    String values =
        question.about().given().parameters().stream()
            .filter(parameter -> !(parameter instanceof Parameter.Computed))
            .map(parameter -> parameter.name() + " = " + printed(draw, parameter.name()))
            .collect(Collectors.joining(", "));
    return values.isEmpty() ? "" : " when " + values;
  }

  private static String printed(Draw draw, String name) {
    return Precision.plain(draw.values().get(name).printed());
  }

  /** Where the first value of the only range is at fault, the range can start at the second. */
  private String remedy(Draw draw) {
    List<Parameter> parameters = question.about().given().parameters();
    Optional<Parameter.Range> range =
        parameters.size() == 1 && parameters.get(0) instanceof Parameter.Range only
            ? Optional.of(only)
            : Optional.empty();
    return range
        .filter(its -> draw.numbers().get(its.name()) == its.from().doubleValue())
        .map(its -> "start the range at " + next(its) + ", or change the step")
        .orElse("change the range, or the expression");
  }

  private static String next(Parameter.Range range) {
    BigDecimal next = range.from().add(range.step());
    return next.toPlainString();
  }

  /** Looks for the division that has no result. */
  private record Divisor(Draw draw) {
    boolean isZeroIn(Expression expression) {
      if (expression instanceof Expression.Operation operation) {
        boolean here =
            operation.sign() == '/' && Math.abs(operation.right().value(draw.numbers())) == 0;
        return here || isZeroIn(operation.left()) || isZeroIn(operation.right());
      }
      return expression instanceof Expression.Call call
          && call.arguments().stream().anyMatch(this::isZeroIn);
    }
  }
}
