package deckle.read.yaml;

import deckle.deck.About;
import deckle.deck.Calculation;
import deckle.deck.Question;
import deckle.deck.Tolerance;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number to be worked out. */
final class NumericReader {

  private static final Pattern TOLERANCE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(%?)");

  private final Fields fields;
  private final Scope scope;
  private final About about;
  private final GivenReader givens;

  NumericReader(Fields fields, About about, GivenReader givens) {
    this.fields = fields;
    this.scope = fields.scope();
    this.about = about;
    this.givens = givens;
  }

  Optional<Question> read() {
    Optional<Prose> ask = QuestionReader.ask(fields);
    if (!fields.has("number") && fields.sound()) {
      scope.error(
          fields.at(), "this question has no `number`", "`number: m * 2`, what is to be found");
    }
    Optional<Calculation> number =
        fields.scalar("number").flatMap(s -> givens.calculation(s.text(), s.where()));
    Optional<Tolerance> within = fields.scalar("within").flatMap(this::tolerance);
    Optional<Text> unit = fields.text("unit");
    List<Question.WrongNumber> wrong = wrong();
    return ask.flatMap(
        text -> number.map(n -> new Question.Numeric(about, text, n, within, unit, wrong)));
  }

  private Optional<Tolerance> tolerance(Node.Scalar scalar) {
    Matcher tolerance = TOLERANCE.matcher(scalar.text().strip());
    if (tolerance.matches()) {
      double amount = Double.parseDouble(tolerance.group(1));
      return Optional.of(new Tolerance(amount, !tolerance.group(2).isEmpty()));
    }
    scope.error(
        scalar.at(),
        "`" + scalar.text().strip() + "` is no tolerance",
        "`within: 2 %`, or a number such as `within: 0.5`");
    return Optional.empty();
  }

  private List<Question.WrongNumber> wrong() {
    List<Question.WrongNumber> wrong = new ArrayList<>();
    for (Node.Scalar scalar : fields.words("wrong")) {
      OptionReader.Split split = OptionReader.Split.of(scalar, scope);
      Optional<Text> why = split.right().map(text -> scope.text(text, split.rightPlaces()));
      givens
          .calculation(split.left(), split.leftPlaces())
          .ifPresent(number -> wrong.add(new Question.WrongNumber(number, why)));
    }
    return wrong;
  }
}
