package deckle.read.yaml;

import deckle.deck.About;
import deckle.deck.Given;
import deckle.deck.Points;
import deckle.deck.Question;
import deckle.text.Prose;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one question of any type. */
final class QuestionReader {

  private final Scope scope;
  private final AboutReader abouts;
  private final LabelReader labels;

  QuestionReader(Scope scope, AboutReader abouts, LabelReader labels) {
    this.scope = scope;
    this.abouts = abouts;
    this.labels = labels;
  }

  /** The question, unless a fault hides what it is. */
  Optional<Question> read(Node.Pairs node, Shared outer) {
    Fields plain = new Fields(scope, node, Vocabulary.of(Vocabulary.Place.QUESTION));
    GivenReader givens = new GivenReader(scope);
    Given given = givens.read(plain);
    Fields fields = plain.in(scope.with(givens.names()));
    Optional<Shape> shape = Shape.of(fields);
    Optional<Prose> because = because(fields, givens.names(), shape);
    List<Question.Criterion> rubric = new RubricReader(fields).read();
    Optional<Points> usual =
        rubric.isEmpty()
            ? Optional.empty()
            : Optional.of(Points.sum(rubric.stream().map(Question.Criterion::points).toList()));
    About about = abouts.read(fields, outer, given, because, usual);
    Optional<Question> question =
        shape.flatMap(its -> question(its, fields, about, givens, rubric));
    question.filter(its -> complete(its, givens)).ifPresent(its -> DrawCheck.of(its, scope));
    return question;
  }

  /** A question whose parameters are not all there has no draws to try. */
  private static boolean complete(Question question, GivenReader givens) {
    return question.about().given().parameters().size() == givens.names().size();
  }

  /** Only here the answer has a name. */
  private Optional<Prose> because(Fields fields, Set<String> names, Optional<Shape> shape) {
    Set<String> known = new TreeSet<>(names);
    if (shape.filter(Shape.NUMERIC::equals).isPresent()) {
      known.add("answer");
    }
    return fields.scalar("because").map(scope.with(known)::prose);
  }

  private Optional<Question> question(
      Shape shape,
      Fields fields,
      About about,
      GivenReader givens,
      List<Question.Criterion> rubric) {
    return switch (shape) {
      case CHOICE -> new ChoiceReader(fields, about).read();
      case TRUE_FALSE -> trueFalse(fields, about);
      case WRITTEN -> written(fields, about);
      case BY_HAND ->
          ask(fields)
              .map(
                  ask -> new Question.Written(about, ask, List.of(), false, fields.prose("model")));
      case NUMERIC -> new NumericReader(fields, about, givens).read();
      case CLOZE -> new ClozeReader(fields, about).read();
      case MATCHING -> new PairReader(fields).matching(about);
      case ORDERING -> ordering(fields, about);
      case LABELLING -> labels.read(fields, about);
      case ESSAY ->
          rubric.isEmpty()
              ? Optional.empty()
              : ask(fields)
                  .map(ask -> new Question.Essay(about, ask, rubric, fields.prose("model")));
    };
  }

  /** What is asked, which must be there. */
  static Optional<Prose> ask(Fields fields) {
    if (!fields.has("ask") && fields.sound()) {
      fields.scope().error(fields.at(), "this question has no `ask`", "`ask: …`");
    }
    return fields.prose("ask");
  }

  private static Optional<Question> trueFalse(Fields fields, About about) {
    Settings settings = new Settings(fields, Vocabulary.Place.QUESTION);
    if (!fields.has("claim") && fields.sound()) {
      fields.scope().error(fields.keyAt("is"), "`is` has no `claim`", "`claim: …`");
    }
    if (!fields.has("is") && fields.sound()) {
      fields
          .scope()
          .error(fields.keyAt("claim"), "this claim has no `is`", "`is: true` or `is: false`");
    }
    Optional<Prose> claim = fields.prose("claim");
    Optional<Boolean> is = settings.word("is").map("true"::equals);
    return claim.flatMap(text -> is.map(truth -> new Question.TrueFalse(about, text, truth)));
  }

  private static Optional<Question> written(Fields fields, About about) {
    boolean caseMatters = new Settings(fields, Vocabulary.Place.QUESTION).word("case").isPresent();
    if (!fields.has("answer") && fields.sound()) {
      Shape.noRightAnswer(fields);
    }
    var answers = fields.texts("answer");
    return ask(fields)
        .filter(ask -> !answers.isEmpty())
        .map(ask -> new Question.Written(about, ask, answers, caseMatters, Optional.empty()));
  }

  private static Optional<Question> ordering(Fields fields, About about) {
    var steps = fields.texts("order");
    if (steps.size() < 2) {
      fields
          .scope()
          .error(fields.keyAt("order"), "one step has no order", "give two steps or more");
      return Optional.empty();
    }
    return Optional.of(new Question.Ordering(about, fields.prose("ask"), steps));
  }
}
