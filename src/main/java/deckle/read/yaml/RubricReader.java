package deckle.read.yaml;

import deckle.deck.Points;
import deckle.deck.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what an essay is marked for, each thing with its points. */
final class RubricReader {

  private static final Pattern POINTS =
      Pattern.compile("(?s)(.*\\S)\\s*\\((\\d+(?:\\.\\d+)?)(?:\\s*(?:p|pt|pts|points?))?\\)\\s*");

  private final Fields fields;
  private final Scope scope;

  RubricReader(Fields fields) {
    this.fields = fields;
    this.scope = fields.scope();
  }

  /** Empty if there is no rubric, or a fault in it. */
  List<Question.Criterion> read() {
    List<Question.Criterion> rubric = new ArrayList<>();
    boolean flow = fields.node("rubric").orElse(null) instanceof Node.Items list && list.flow();
    List<Node.Scalar> items = fields.words("rubric");
    for (Node.Scalar item : items) {
      criterion(item, flow).ifPresent(rubric::add);
    }
    if (rubric.size() < items.size()) {
      return List.of();
    }
    compareWithPoints(rubric);
    return rubric;
  }

  private Optional<Question.Criterion> criterion(Node.Scalar item, boolean flow) {
    Matcher matcher = POINTS.matcher(item.text());
    if (matcher.matches()) {
      Optional<Points> points = Settings.asPoints(matcher.group(2));
      if (points.isPresent()) {
        String text = matcher.group(1);
        var places = item.where().from(0, text.length());
        return points.map(its -> new Question.Criterion(scope.text(text, places), its));
      }
    }
    scope.error(
        item.at(),
        "`" + item.text() + "` has no points",
        "end it with `(1)`" + (flow ? "; was a text cut at its comma?" : ""));
    return Optional.empty();
  }

  private void compareWithPoints(List<Question.Criterion> rubric) {
    Points sum = Points.sum(rubric.stream().map(Question.Criterion::points).toList());
    Optional<Points> points =
        fields.scalar("points").flatMap(scalar -> Settings.asPoints(scalar.text().strip()));
    if (!rubric.isEmpty() && points.isPresent() && !points.get().equals(sum)) {
      scope.error(
          fields.valueAt("points"),
          "the rubric comes to " + sum + " points, `points` says " + points.get(),
          "remove `points`");
    }
  }
}
