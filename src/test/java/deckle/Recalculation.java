package deckle;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Calculation;
import deckle.deck.Parameter;
import deckle.deck.Precision;
import deckle.deck.Question;
import deckle.text.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** A numeric question worked out anew from the values that are printed. */
final class Recalculation {

  /** A double has no more digits that can be trusted. */
  private static final MathContext TRUSTED = new MathContext(15, RoundingMode.HALF_UP);

  private final Question.Numeric numeric;
  private final Map<String, String> printed;
  private final PrintedKey.Entry key;
  private final Map<String, Double> numbers = new TreeMap<>();

  /**
   * @param stem the values printed in the quiz, by name
   */
  Recalculation(Question.Numeric numeric, Map<String, String> stem, PrintedKey.Entry key) {
    this.numeric = numeric;
    this.key = key;
    this.printed = values();
    assertThat(printed).containsAllEntriesOf(stem);
    numeric.about().given().parameters().forEach(this::given);
  }

  /** The printed answer, once all that is printed with it is found right. */
  Map<String, String> answer() {
    String answer = key.marks().get(0);
    double value = numeric.number().expression().value(numbers);
    isRounded(answer, value, numeric.number().precision());
    double reach = reach(value);
    double low = reach == 0 ? value : number(key.marks().get(1)).doubleValue();
    double high = reach == 0 ? value : number(key.marks().get(2)).doubleValue();
    assertThat(low).isLessThanOrEqualTo(number(answer).doubleValue());
    assertThat(high).isGreaterThanOrEqualTo(number(answer).doubleValue());
    isNear(low, value - reach);
    isNear(high, value + reach);
    numeric.wrong().forEach(wrong -> isWrong(wrong, low, high));
    Map<String, String> all = new LinkedHashMap<>(printed);
    all.put("answer", answer);
    return all;
  }

  private double reach(double value) {
    Precision precision = numeric.number().precision();
    return numeric
        .within()
        .map(within -> within.percent() ? Math.abs(value) / 100 * within.amount() : within.amount())
        .orElseGet(() -> unit(value, precision) / 2);
  }

  /** The values of this form as the key lists them. */
  private Map<String, String> values() {
    List<Parameter> given = numeric.about().given().parameters();
    if (given.isEmpty()) {
      return Map.of();
    }
    String pattern =
        given.stream().map(each -> each.name() + "=(.{1,40}?)").collect(Collectors.joining(","));
    Matcher found = key.has("with" + pattern + "(?=source:|$)");
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < given.size(); i++) {
      values.put(given.get(i).name(), found.group(i + 1));
    }
    return values;
  }

  private void given(Parameter parameter) {
    String name = parameter.name();
    if (parameter instanceof Parameter.Computed computed) {
      double value = computed.calculation().expression().value(numbers);
      isRounded(printed.get(name), value, computed.calculation().precision());
      numbers.put(name, value);
    } else if (parameter instanceof Parameter.Names names) {
      numbers.put(name, named(names, printed.get(name)));
    } else {
      numbers.put(name, number(printed.get(name)).doubleValue());
    }
  }

  private static double named(Parameter.Names names, String printed) {
    return names.choices().stream()
        .filter(choice -> ReadBack.squeezed(choice.text().plain()).equals(printed))
        .map(choice -> choice.number().doubleValue())
        .findFirst()
        .orElseThrow();
  }

  /** An expected mistake is told with its reason, and would not pass for right. */
  private void isWrong(Question.WrongNumber wrong, double low, double high) {
    Calculation mistake = wrong.number();
    double value = mistake.expression().value(numbers);
    assertThat(value)
        .as(mistake.source())
        .satisfiesAnyOf(v -> assertThat(v).isLessThan(low), v -> assertThat(v).isGreaterThan(high));
    wrong.why().ifPresent(why -> isTold(mistake, value, why));
  }

  private void isTold(Calculation mistake, double value, Text why) {
    Matcher told = key.has("(" + Wanted.NUMBER + ")–" + new Wanted(printed).words(why));
    isRounded(told.group(1), value, mistake.precision());
  }

  private static BigDecimal number(String printed) {
    return new BigDecimal(printed.replace('−', '-').replace("×10", "e"));
  }

  /** The printed number is the nearest of those with as many digits. */
  private static void isRounded(String printed, double value, Precision precision) {
    double unit = unit(value, precision);
    double steps = number(printed).doubleValue() / unit;
    assertThat(steps).as("%s in steps of %s", printed, unit).isCloseTo(Math.rint(steps), within());
    assertThat(Math.abs(steps - value / unit))
        .as("%s for %s", printed, value)
        .isLessThanOrEqualTo(0.5 + 1e-6);
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-6);
  }

  /** The ends of an interval have at least four digits. */
  private static void isNear(double printed, double value) {
    double unit = Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 3);
    assertThat(Math.abs(printed - value))
        .as("%s for %s", printed, value)
        .isLessThanOrEqualTo(unit * 0.501);
  }

  /** What the last printed digit counts. */
  private static double unit(double value, Precision precision) {
    if (precision.kind() == Precision.Kind.DECIMALS) {
      return Math.pow(10, -precision.digits());
    }
    BigDecimal trusted = BigDecimal.valueOf(value).round(TRUSTED).stripTrailingZeros();
    boolean whole = trusted.scale() <= 0 && Math.abs(value) <= 1e6;
    double exponent = Math.floor(Math.log10(Math.abs(value)));
    return whole ? 1 : Math.pow(10, exponent - precision.digits() + 1);
  }
}
