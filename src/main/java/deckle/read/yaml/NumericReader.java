package deckle.read.yaml;

import deckle.deck.About;
import deckle.deck.Calculation;
import deckle.deck.Precision;
import deckle.deck.Question;
import deckle.deck.Tolerance;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a number to be worked out. */
final class NumericReader {

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
    Optional<Tolerance> within =
        fields
            .scalar("within")
            .flatMap(s -> Tolerance.parse(s.text(), s.where(), scope.diagnostics()));
    Optional<Text> unit = fields.text("unit");
    List<Question.WrongNumber> wrong =
        wrong(number.map(Calculation::precision).orElse(Precision.DEFAULT));
    return ask.flatMap(
        text -> number.map(n -> new Question.Numeric(about, text, n, within, unit, wrong)));
  }

  /** Mistakes are printed with as many digits as what is right: fewer or more would tell them. */
  private List<Question.WrongNumber> wrong(Precision usual) {
    List<Question.WrongNumber> wrong = new ArrayList<>();
    for (Node.Scalar scalar : fields.words("wrong")) {
      OptionReader.Split split = OptionReader.Split.of(scalar, scope);
      Optional<Text> why = split.right().map(text -> scope.text(text, split.rightPlaces()));
      givens
          .calculation(split.left(), usual, split.leftPlaces())
          .ifPresent(number -> wrong.add(new Question.WrongNumber(number, why)));
    }
    return wrong;
  }
}
