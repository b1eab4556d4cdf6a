package deckle.read.yaml;

import deckle.deck.About;
import deckle.deck.Question;
import deckle.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a choice, of one right option or of several. */
final class ChoiceReader {

  private final Fields fields;
  private final Scope scope;
  private final About about;
  private final OptionReader options;

  ChoiceReader(Fields fields, About about) {
    this.fields = fields;
    this.scope = fields.scope();
    this.about = about;
    this.options = new OptionReader(fields);
  }

  Optional<Question> read() {
    Optional<Prose> ask = QuestionReader.ask(fields);
    boolean inOrder = fields.has("options");
    List<Question.Option> all = inOrder ? inOrder() : shuffled();
    boolean answered = all.size() > 1 && all.stream().anyMatch(Question.Option::right);
    return ask.filter(text -> answered).map(text -> new Question.Choice(about, text, all, inOrder));
  }

  private boolean allRight() {
    return fields.node("right").orElse(null) instanceof Node.Scalar scalar
        && scalar.text().strip().equals("all")
        && (fields.has("options") || !fields.has("wrong"));
  }

  private List<Question.Option> inOrder() {
    boolean all = allRight();
    for (String key : List.of("right", "wrong", "last")) {
      if (fields.has(key) && !(all && key.equals("right"))) {
        scope.error(
            fields.keyAt(key),
            "`options` and `" + key + "` in one question",
            "mark the right ones in the list: `- right: …`");
        return List.of();
      }
    }
    List<Question.Option> list =
        options.read("options", all ? OptionReader.Side.RIGHT : OptionReader.Side.WRONG);
    if (fields.sound() && list.stream().noneMatch(Question.Option::right)) {
      scope.error(
          fields.keyAt("ask"),
          Shape.called(fields) + " has no right answer",
          "mark the right one in the list: `- right: …`");
    } else if (list.size() == 1) {
      scope.error(fields.keyAt("options"), "one option is no choice", "give two or more");
    }
    return list;
  }

  private List<Question.Option> shuffled() {
    List<Question.Option> right = options.read("right", OptionReader.Side.RIGHT);
    List<Question.Option> wrong = options.read("wrong", OptionReader.Side.WRONG);
    List<Question.Option> last = options.read("last", OptionReader.Side.LAST);
    if (!fields.has("right")) {
      if (fields.sound()) {
        Shape.noRightAnswer(fields);
      }
    } else if (!fields.has("wrong") && !fields.has("last") && fields.sound()) {
      noWrong(right.size());
    }
    List<Question.Option> all = new ArrayList<>(right);
    all.addAll(wrong);
    all.addAll(last);
    return all;
  }

  private void noWrong(int right) {
    if (allRight()) {
      scope.error(
          fields.valueAt("right"), "`right: all` needs a list of `options`", "`options: [a, b]`");
    } else {
      scope.error(
          fields.keyAt("right"),
          Shape.called(fields) + " has no wrong options",
          right > 1
              ? "give `wrong:`; if all are right, list them under `options:` with `right: all`"
              : "give `wrong:`, or write `answer:` for a written answer");
    }
  }
}
