package deckle.write.yaml;

import deckle.deck.About;
import deckle.deck.Given;
import deckle.deck.Parameter;
import deckle.deck.Points;
import deckle.deck.Question;
import deckle.text.Prose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The keys that any question may have, whatever its type. */
final class Around {

  private Around() {}

  /** What stands below what is asked and what is right. */
  static Yaml.Pairs after(Question question) {
    About about = question.about();
    return new Yaml.Pairs()
        .put("because", about.because().map(Prose::markup))
        .put("level", about.level().map(Divided::word))
        .put("tags", Yaml.names(about.tags()))
        .put("facts", Yaml.names(about.facts()))
        .put("source", Yaml.names(about.sources()))
        .put(!about.points().equals(usual(question)), "points", about.points().toString())
        .put(about.marking() == About.Marking.EACH, "marking", "each")
        .put("figure", about.figure())
        .putAll(layout(about));
  }

  /** What a question is worth that says nothing of points. */
  private static Points usual(Question question) {
    return question instanceof Question.Essay essay
        ? Points.sum(essay.rubric().stream().map(Question.Criterion::points).toList())
        : Points.ONE;
  }

  private static Yaml.Pairs layout(About about) {
    Yaml.Pairs pairs = new Yaml.Pairs();
    number(pairs, "columns", about.columns());
    number(pairs, "lines", about.lines());
    return pairs
        .put("space", about.space().map(Sizes::of))
        .put(about.newPage(), "page", "new")
        .put(!about.card(), "card", "none");
  }

  private static void number(Yaml.Pairs pairs, String key, OptionalInt number) {
    number.ifPresent(some -> pairs.put(key, String.valueOf(some)));
  }

  /** One parameter on one line, several below each other. */
  static Yaml given(Given given) {
    List<Yaml.Pair> pairs = new ArrayList<>();
    given.parameters().forEach(each -> pairs.add(new Yaml.Pair(each.name(), values(each))));
    return pairs.size() == 1 ? new Yaml.Braces(pairs) : new Yaml.Pairs(pairs);
  }

  private static Yaml values(Parameter parameter) {
    if (parameter instanceof Parameter.Range range) {
      return new Yaml.Scalar(range(range));
    }
    if (parameter instanceof Parameter.Numbers numbers) {
      return new Yaml.Flow(numbers.numbers().stream().map(BigDecimal::toPlainString).toList());
    }
    if (parameter instanceof Parameter.Names names) {
      return new Yaml.Braces(names.choices().stream().map(Around::named).toList());
    }
    return new Yaml.Scalar("=" + ((Parameter.Computed) parameter).calculation().source());
  }

  private static Yaml.Pair named(Parameter.Named named) {
    return new Yaml.Pair(named.text().markup(), new Yaml.Scalar(named.number().toPlainString()));
  }

  private static String range(Parameter.Range range) {
    boolean decimals = range.from().scale() > 0 || range.to().scale() > 0;
    boolean usual = range.step().compareTo(BigDecimal.ONE) == 0 && !decimals;
    String ends = range.from().toPlainString() + ".." + range.to().toPlainString();
    return usual ? ends : ends + " step " + range.step().toPlainString();
  }
}
