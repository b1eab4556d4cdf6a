package deckle.read.yaml;

import deckle.deck.Calculation;
import deckle.deck.Expressions;
import deckle.deck.Given;
import deckle.deck.Parameter;
import deckle.deck.Precision;
import deckle.diag.Nearest;
import deckle.text.Places;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the parameters of a question, and expressions over them. */
final class GivenReader {

  private static final Pattern NUMBER = Pattern.compile("[-−]?\\d+(?:\\.\\d+)?");
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}_]*");
  private static final Pattern RANGE =
      Pattern.compile(
          "("
              + NUMBER.pattern()
              + ")\\s*\\.\\.\\s*("
              + NUMBER.pattern()
              + ")(?:\\s+step\\s+(\\S+))?");

  private final Scope scope;
  private final Set<String> names = new LinkedHashSet<>();

  GivenReader(Scope scope) {
    this.scope = scope;
  }

  /** Every name that was given, also those whose values are faulty. */
  Set<String> names() {
    return names;
  }

  Given read(Fields fields) {
    Optional<Node> node = fields.node("given");
    if (node.isEmpty()) {
      return Given.NOTHING;
    }
    if (!(node.get() instanceof Node.Pairs pairs)) {
      scope.error(
          node.get().at(), "`given` takes names with values", "`given: {m: 100..500 step 50}`");
      return Given.NOTHING;
    }
    List<Parameter> parameters = new ArrayList<>();
    for (Node.Pair pair : pairs.pairs()) {
      if (named(pair)) {
        parameter(pair.name(), pair.value()).ifPresent(parameters::add);
        names.add(pair.name());
      }
    }
    return new Given(parameters);
  }

  private boolean named(Node.Pair pair) {
    String name = pair.name();
    if (names.contains(name)) {
      scope.error(pair.key().at(), "`" + name + "` is given twice", "keep one of them");
      return false;
    }
    if (!NAME.matcher(name).matches() || name.equals("pi") || name.equals("answer")) {
      scope.error(
          pair.key().at(), "`" + name + "` cannot name a value", "use letters, such as `mass`");
      return false;
    }
    return true;
  }

  private Optional<Parameter> parameter(String name, Node value) {
    if (value instanceof Node.Items list) {
      return numbers(name, list);
    }
    if (value instanceof Node.Pairs pairs) {
      return choices(name, pairs);
    }
    Node.Scalar scalar = (Node.Scalar) value;
    String text = scalar.text().strip();
    if (text.startsWith("=")) {
      int from = scalar.text().indexOf('=') + 1;
      int length = scalar.text().length() - from;
      Places places = scalar.where().from(from, length);
      return calculation(scalar.text().substring(from), places)
          .map(calculation -> new Parameter.Computed(name, calculation));
    }
    if (NUMBER.matcher(text).matches()) {
      return Optional.of(new Parameter.Numbers(name, List.of(decimal(text))));
    }
    return range(name, scalar, text);
  }

  private Optional<Parameter> numbers(String name, Node.Items list) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Node item : list.items()) {
      number(item).ifPresent(numbers::add);
    }
    if (list.items().isEmpty()) {
      scope.error(list.at(), "`" + name + "` is empty", "`" + name + ": [2, 3, 5]`");
    }
    return numbers.isEmpty() ? Optional.empty() : Optional.of(new Parameter.Numbers(name, numbers));
  }

  private Optional<Parameter> choices(String name, Node.Pairs pairs) {
    List<Parameter.Named> choices = new ArrayList<>();
    for (Node.Pair pair : pairs.pairs()) {
      number(pair.value())
          .ifPresent(number -> choices.add(new Parameter.Named(scope.text(pair.key()), number)));
    }
    return choices.isEmpty() ? Optional.empty() : Optional.of(new Parameter.Names(name, choices));
  }

  private Optional<BigDecimal> number(Node node) {
    if (node instanceof Node.Scalar scalar && NUMBER.matcher(scalar.text().strip()).matches()) {
      return Optional.of(decimal(scalar.text().strip()));
    }
    String what = node instanceof Node.Scalar scalar ? "`" + scalar.text().strip() + "`" : "this";
    scope.error(node.at(), what + " is no number", "such as `24.305`");
    return Optional.empty();
  }

  private static BigDecimal decimal(String number) {
    return new BigDecimal(number.replace('−', '-'));
  }

  private Optional<Parameter> range(String name, Node.Scalar scalar, String text) {
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      scope.error(scalar.at(), "`" + text + "` is no range", likelyRange(text));
      return Optional.empty();
    }
    BigDecimal from = decimal(range.group(1));
    BigDecimal to = decimal(range.group(2));
    boolean decimals = from.scale() > 0 || to.scale() > 0;
    if (range.group(3) == null && decimals) {
      scope.error(scalar.at(), "a range of decimals needs a step", "`" + text + " step 0.1`");
      return Optional.empty();
    }
    String step = range.group(3) == null ? "1" : range.group(3);
    return steps(scalar, text, step)
        .filter(by -> rises(scalar, text, from, to))
        .map(by -> new Parameter.Range(name, from, to, by));
  }

  private static String likelyRange(String text) {
    Matcher hyphen = Pattern.compile("(\\d+)\\s*(?:-|–|…|to)\\s*(\\d+)").matcher(text);
    return hyphen.matches() && hyphen.group(1).endsWith("0")
        ? "`" + hyphen.group(1) + ".." + hyphen.group(2) + " step 50`"
        : hyphen.matches()
            ? "`" + hyphen.group(1) + ".." + hyphen.group(2) + "`"
            : "`100..500 step 50`, `[2, 3, 5]` or `= m / 2`";
  }

  private Optional<BigDecimal> steps(Node.Scalar scalar, String text, String step) {
    if (step.matches("\\d+(\\.\\d+)?") && decimal(step).signum() > 0) {
      return Optional.of(decimal(step));
    }
    scope.error(scalar.at(), "`" + text + "` has no step above 0", "`100..500 step 50`");
    return Optional.empty();
  }

  private boolean rises(Node.Scalar scalar, String text, BigDecimal from, BigDecimal to) {
    if (from.compareTo(to) <= 0) {
      return true;
    }
    scope.error(scalar.at(), "the range `" + text + "` goes down", "give the smaller number first");
    return false;
  }

  /** An expression over the names given so far. */
  Optional<Calculation> calculation(String source, Places places) {
    return calculation(source, Precision.DEFAULT, places);
  }

  Optional<Calculation> calculation(String source, Precision usual, Places places) {
    Optional<Calculation> parsed = Expressions.parse(source, usual, places, scope.diagnostics());
    return parsed.filter(calculation -> known(calculation, source, places));
  }

  private boolean known(Calculation calculation, String source, Places places) {
    boolean known = true;
    for (String name : calculation.expression().names()) {
      if (!names.contains(name)) {
        known = false;
        Matcher at = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(source);
        String hint =
            Nearest.to(name, names)
                .map(nearest -> "did you mean `" + nearest + "`?")
                .orElse("give it under `given:`, above where it is used");
        scope.error(
            at.find() ? places.at(at.start(), name.length()) : places.whole(),
            "`" + name + "` is not given",
            hint);
      }
    }
    return known;
  }
}
