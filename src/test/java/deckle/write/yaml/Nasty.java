package deckle.write.yaml;

import deckle.deck.About;
import deckle.deck.Calculation;
import deckle.deck.Deck;
import deckle.deck.Expressions;
import deckle.deck.Fact;
import deckle.deck.Given;
import deckle.deck.Item;
import deckle.deck.Measure;
import deckle.deck.Parameter;
import deckle.deck.Passage;
import deckle.deck.Points;
import deckle.deck.Question;
import deckle.deck.Reference;
import deckle.deck.Tolerance;
import deckle.deck.Topic;
import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.diag.Span;
import deckle.quiz.Seed;
import deckle.text.Markup;
import deckle.text.Places;
import deckle.text.Prose;
import deckle.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Decks whose texts hold whatever YAML has a use for. */
public final class Nasty {

  private static final List<String> PIECES =
      List.of(
          (": ¦:¦ #¦# ¦'¦''¦\"¦- ¦-¦? ¦[¦]¦{¦}¦, ¦&a¦*¦!¦|¦>¦%¦@¦`¦~¦no¦1e3¦---¦...¦<<¦= ¦"
                  + "\\¦\\n¦ä¦−¦→¦日本¦😀¦x¦Mg^2+^¦H~2~O¦**b**¦word¦two words¦ ")
              .split("¦", -1));

  private static final Set<String> NAMES = Set.of();
  private static final Span AT = new Source("deck.yaml", "").whole();

  private final Seed root;
  private int number;

  private Nasty(Seed root) {
    this.root = root;
  }

  public static Deck deck(Seed seed) {
    return new Nasty(seed).deck();
  }

  private int below(int n) {
    number++;
    return root.of("n" + number).below(n);
  }

  private <T> T any(T[] all) {
    return all[below(all.length)];
  }

  /** Drawn beside all else, so that decks do not differ by it in anything besides. */
  private Optional<String> added() {
    int choice = root.of("added" + number).below(3);
    return choice == 0 ? Optional.empty() : Optional.of("2026-11-2" + choice);
  }

  private boolean sometimes() {
    return below(3) == 0;
  }

  /** Never blank, and of its own, because right and wrong options may not be the same. */
  private String line() {
    List<String> line = new ArrayList<>();
    for (int i = below(5); i >= 0; i--) {
      line.add(PIECES.get(below(PIECES.size())));
    }
    number++;
    line.add(below(line.size() + 1), "n" + number);
    return String.join("", line);
  }

  private Text text() {
    return text(line());
  }

  private static Text text(String markup) {
    return Markup.inline(markup, Places.none(), NAMES, false, new Diagnostics());
  }

  private Prose prose(boolean gaps) {
    StringBuilder lines = new StringBuilder(line());
    for (int i = below(4); i > 0; i--) {
      lines.append(sometimes() ? "\n\n" : "\n").append(sometimes() ? "  " : "").append(line());
    }
    boolean several = lines.indexOf("\n") >= 0;
    String markup = gaps ? lines + " {{gap|other}}" : lines.toString();
    String kept = several ? markup.stripTrailing() : markup;
    return Markup.prose(kept, Places.none(), NAMES, gaps, new Diagnostics());
  }

  private Prose prose() {
    return prose(false);
  }

  private Optional<Prose> maybeProse() {
    return sometimes() ? Optional.of(prose()) : Optional.empty();
  }

  private Optional<Text> maybeText() {
    return sometimes() ? Optional.of(text()) : Optional.empty();
  }

  private List<Text> texts(int least) {
    return IntStream.range(0, least + below(3)).mapToObj(i -> text()).toList();
  }

  private <T> Optional<T> maybe(List<T> some) {
    return sometimes() ? Optional.of(some.get(below(some.size()))) : Optional.empty();
  }

  private OptionalInt maybeNumber(int most) {
    return sometimes() ? OptionalInt.of(1 + below(most)) : OptionalInt.empty();
  }

  private Optional<String> maybeId(String kind) {
    number++;
    return sometimes() ? Optional.of(kind + "-" + number) : Optional.empty();
  }

  private List<String> tags() {
    return IntStream.range(0, below(3))
        .mapToObj(i -> "tag " + i + (sometimes() ? ", x" : ""))
        .toList();
  }

  private About about(Given given, Optional<Points> points, Optional<String> topic) {
    return new About(
        maybeId("q"),
        topic,
        added(),
        maybe(List.of(About.Level.values())),
        tags(),
        List.of(),
        sometimes() ? List.of("work-1") : List.of(),
        points.orElse(new Points(sometimes() ? 50 * below(9) : 100)),
        sometimes() ? About.Marking.EACH : About.Marking.ALL,
        maybeProse(),
        Optional.empty(),
        given,
        maybeNumber(4),
        maybeNumber(20),
        sometimes() ? Optional.of(new Measure(6_500, Measure.Unit.CENTIMETRES)) : Optional.empty(),
        sometimes(),
        sometimes(),
        AT);
  }

  private Question.Option option(boolean right, boolean last) {
    OptionalInt worth = sometimes() ? OptionalInt.of(below(201) - 100) : OptionalInt.empty();
    return new Question.Option(text(line().strip()), maybeText(), right, last, worth);
  }

  private Question choice(Optional<String> topic) {
    List<Question.Option> options = new ArrayList<>();
    boolean inOrder = sometimes();
    int right = 1 + below(2);
    for (int i = 0; i < right + 2; i++) {
      options.add(option(i < right, !inOrder && i > right && sometimes()));
    }
    return new Question.Choice(
        about(Given.NOTHING, Optional.empty(), topic), prose(), options, inOrder);
  }

  private Question numeric(Optional<String> topic) {
    List<Parameter> parameters =
        List.of(
            new Parameter.Range(
                "m", new BigDecimal("-0.50"), new BigDecimal("2"), new BigDecimal("0.1")),
            new Parameter.Numbers("k", List.of(new BigDecimal("2"), new BigDecimal("3.50"))),
            new Parameter.Names(
                "salt",
                List.of(
                    new Parameter.Named(text(), new BigDecimal("60.30")),
                    new Parameter.Named(text(), new BigDecimal("-1")))),
            new Parameter.Computed("mg", calculation(" max(m, k) * salt to 2 dp")));
    Given given = new Given(parameters.subList(0, 1 + below(4)));
    List<Question.WrongNumber> wrong =
        IntStream.range(0, below(3))
            .mapToObj(i -> new Question.WrongNumber(calculation("-m * " + i + " - 9"), maybeText()))
            .toList();
    return new Question.Numeric(
        about(given, Optional.empty(), topic),
        prose(),
        calculation("m * 24.305 / 40.304 to 3 sf"),
        maybe(List.of(new Tolerance(2, true), new Tolerance(0.25, false))),
        maybeText(),
        wrong);
  }

  private static Calculation calculation(String source) {
    return Expressions.parse(source, Places.none(), new Diagnostics()).orElseThrow();
  }

  private Question question(Optional<String> topic) {
    About about = about(Given.NOTHING, Optional.empty(), topic);
    return switch (below(8)) {
      case 0 -> choice(topic);
      case 1 -> new Question.TrueFalse(about, prose(), sometimes());
      case 2 -> new Question.Written(about, prose(), texts(1), sometimes(), Optional.empty());
      case 3 -> numeric(topic);
      case 4 -> new Question.Cloze(about, prose(true), sometimes(), texts(0));
      case 5 -> new Question.Matching(about, maybeProse(), pairs(), texts(0));
      case 6 -> new Question.Ordering(about, maybeProse(), texts(2));
      default -> essay(topic);
    };
  }

  private List<Question.Pair> pairs() {
    return IntStream.range(0, 2 + below(3))
        .mapToObj(i -> new Question.Pair(text(), text()))
        .toList();
  }

  private Question essay(Optional<String> topic) {
    List<Question.Criterion> rubric =
        IntStream.range(0, 1 + below(3))
            .mapToObj(
                i -> new Question.Criterion(text("n" + line().strip()), new Points(50 * (i + 1))))
            .toList();
    Points sum = Points.sum(rubric.stream().map(Question.Criterion::points).toList());
    return new Question.Essay(
        about(Given.NOTHING, Optional.of(sum), topic), prose(), rubric, maybeProse());
  }

  private Item item() {
    Optional<String> topic = maybe(List.of("a", "b"));
    if (!sometimes()) {
      return question(topic);
    }
    List<Question> questions =
        IntStream.range(0, 1 + below(2))
            .mapToObj(i -> question(sometimes() ? Optional.of("b") : topic))
            .toList();
    return new Passage(maybeId("p"), topic, Optional.of(prose()), Optional.empty(), questions, AT);
  }

  private Fact fact() {
    return new Fact(
        maybeId("f"),
        prose(),
        maybeText(),
        maybeProse(),
        maybe(List.of("a", "b")),
        added(),
        sometimes() ? List.of("work-1", "work-2") : List.of(),
        maybe(List.of(Fact.Evidence.values())),
        Optional.empty(),
        tags(),
        any(Fact.CardKind.values()),
        AT);
  }

  private Deck deck() {
    return new Deck(
        "nasty",
        text(),
        "de-CH",
        maybeProse(),
        maybeText(),
        maybe(List.of("2026-11-23")),
        maybeText(),
        maybeProse(),
        List.of(
            new Reference(
                "work-1", text(line().strip()), Optional.of("https://doi.org/10.1/x"), AT),
            new Reference("work-2", text(), Optional.empty(), AT)),
        List.of(),
        List.of(new Topic("a", text(), AT), new Topic("b", text(), AT)),
        IntStream.range(0, below(4)).mapToObj(i -> fact()).toList(),
        IntStream.range(0, below(5)).mapToObj(i -> item()).toList(),
        Map.of(),
        AT);
  }
}
