package deckle.quiz;

import deckle.deck.Calculation;
import deckle.deck.Given;
import deckle.deck.Item;
import deckle.deck.Parameter;
import deckle.deck.Passage;
import deckle.deck.Question;
import deckle.text.Prose;
import deckle.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A question's content in 16 hexadecimal digits: the same wherever it stands in whichever deck,
 * under any id or topic, and another one as soon as a word of it changes.
 *
 * <p>What counts is everything that a learner reads or that decides what is right. Points, level,
 * tags and the room on the paper do not: they may change without the question being another one.
 */
public final class Fingerprint implements Question.Visitor<Void> {

  private final StringBuilder canonical = new StringBuilder();

  private Fingerprint() {}

  public static String of(Question question) {
    Fingerprint print = new Fingerprint();
    print.add(question);
    return print.digits();
  }

  /** Of a question, or of a passage with all its questions. */
  static String of(Item item) {
    Fingerprint print = new Fingerprint();
    if (item instanceof Passage passage) {
      print.prose("passage", passage.text());
      print.add("figure", passage.figure().orElse(""));
    }
    item.questions().forEach(print::add);
    return print.digits();
  }

  private String digits() {
    byte[] hash = Seed.sha256().digest(canonical.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 8);
  }

  /** With its length, so that no two contents give the same canonical text. */
  private void add(String key, String value) {
    canonical.append(key).append(':').append(value.length()).append(':').append(value).append('\n');
  }

  private void add(Question question) {
    add("type", Types.name(question));
    question.accept(this);
    add("marking", question.about().marking().name());
    prose("because", question.about().because());
    add("figure", question.about().figure().orElse(""));
    given(question.about().given());
  }

  private void text(String key, Text text) {
    add(key, text.markup());
  }

  private void texts(String key, List<Text> texts) {
    texts.forEach(text -> text(key, text));
  }

  private void prose(String key, Prose prose) {
    add(key, prose.markup());
  }

  private void prose(String key, Optional<Prose> prose) {
    prose.ifPresent(some -> prose(key, some));
  }

  private void why(Optional<Text> why) {
    why.ifPresent(text -> text("why", text));
  }

  private void given(Given given) {
    for (Parameter parameter : given.parameters()) {
      add("given", parameter.name());
      add("values", values(parameter));
    }
  }

  private static String values(Parameter parameter) {
    if (parameter instanceof Parameter.Range range) {
      return range.from() + ".." + range.to() + " step " + range.step();
    }
    if (parameter instanceof Parameter.Numbers numbers) {
      return numbers.numbers().toString();
    }
    if (parameter instanceof Parameter.Names names) {
      return names.choices().stream().map(Fingerprint::named).toList().toString();
    }
    return "= " + ((Parameter.Computed) parameter).calculation().source();
  }

  private static String named(Parameter.Named named) {
    String markup = named.text().markup();
    return markup.length() + ":" + markup + "=" + named.number();
  }

  private void calculation(String key, Calculation calculation) {
    add(key, calculation.source());
  }

  @Override
  public Void choice(Question.Choice choice) {
    prose("ask", choice.ask());
    add("shuffled", String.valueOf(!choice.inOrder()));
    for (Question.Option option : choice.options()) {
      text(option.right() ? "right" : option.last() ? "last" : "wrong", option.text());
      why(option.why());
      option.worth().ifPresent(percent -> add("worth", String.valueOf(percent)));
    }
    return null;
  }

  @Override
  public Void trueFalse(Question.TrueFalse trueFalse) {
    prose("claim", trueFalse.claim());
    add("is", String.valueOf(trueFalse.is()));
    return null;
  }

  @Override
  public Void written(Question.Written written) {
    prose("ask", written.ask());
    texts("answer", written.answers());
    add("case", String.valueOf(written.caseMatters()));
    prose("model", written.model());
    return null;
  }

  @Override
  public Void numeric(Question.Numeric numeric) {
    prose("ask", numeric.ask());
    calculation("number", numeric.number());
    numeric.within().ifPresent(t -> add("within", t.amount() + (t.percent() ? " %" : "")));
    numeric.unit().ifPresent(unit -> text("unit", unit));
    for (Question.WrongNumber wrong : numeric.wrong()) {
      calculation("wrong", wrong.number());
      why(wrong.why());
    }
    return null;
  }

  @Override
  public Void cloze(Question.Cloze cloze) {
    prose("cloze", cloze.text());
    add("bank", String.valueOf(cloze.bank()));
    texts("extra", cloze.extra());
    return null;
  }

  @Override
  public Void matching(Question.Matching matching) {
    prose("ask", matching.ask());
    for (Question.Pair pair : matching.pairs()) {
      text("left", pair.left());
      text("right", pair.right());
    }
    texts("extra", matching.extra());
    return null;
  }

  @Override
  public Void ordering(Question.Ordering ordering) {
    prose("ask", ordering.ask());
    texts("step", ordering.steps());
    return null;
  }

  @Override
  public Void labelling(Question.Labelling labelling) {
    prose("ask", labelling.ask());
    add("label", labelling.figure());
    for (Question.Label label : labelling.labels()) {
      add("name", label.name());
      label.spot().ifPresent(spot -> add("at", spot.x() + " " + spot.y()));
      text("text", label.text());
    }
    add("bank", String.valueOf(labelling.bank()));
    texts("extra", labelling.extra());
    return null;
  }

  @Override
  public Void essay(Question.Essay essay) {
    prose("ask", essay.ask());
    for (Question.Criterion criterion : essay.rubric()) {
      text("criterion", criterion.text());
      add("points", criterion.points().toString());
    }
    prose("model", essay.model());
    return null;
  }
}
