package deckle.read.yaml;

import deckle.deck.About;
import deckle.deck.Question;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads names or left sides, each with its text. */
final class PairReader {

  private final Fields fields;
  private final Scope scope;

  PairReader(Fields fields) {
    this.fields = fields;
    this.scope = fields.scope();
  }

  Optional<Question> matching(About about) {
    List<Question.Pair> pairs = new ArrayList<>();
    List<Node.Pair> written = pairs("match");
    for (Node.Pair pair : written) {
      Text left = scope.text(pair.key());
      right(pair).ifPresent(right -> pairs.add(new Question.Pair(left, right)));
    }
    if (written.size() == 1) {
      scope.error(fields.keyAt("match"), "one pair is no matching", "give two pairs or more");
    }
    List<Text> extra = fields.texts("extra");
    return pairs.size() < 2
        ? Optional.empty()
        : Optional.of(new Question.Matching(about, fields.prose("ask"), pairs, extra));
  }

  private Optional<Text> right(Node.Pair pair) {
    return value(pair).map(scope::text);
  }

  /** The text beside a name, which must be there. */
  Optional<Node.Scalar> value(Node.Pair pair) {
    if (!(pair.value() instanceof Node.Scalar scalar)) {
      scope.error(
          pair.value().at(),
          "`" + pair.key().text() + "` takes one text, not " + pair.value().described());
      return Optional.empty();
    }
    if (scalar.isEmpty()) {
      String key = pair.key().text();
      scope.error(pair.key().at(), "`" + key + "` is empty", "`" + key + ": …`");
      return Optional.empty();
    }
    return Optional.of(scalar);
  }

  /** The pairs under a key, one to a line; the first look has refused those in braces. */
  List<Node.Pair> pairs(String key) {
    Optional<Node> node = fields.node(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof Node.Pairs pairs) {
      return pairs.flow() ? List.of() : pairs.pairs();
    }
    scope.error(
        node.get().at(),
        "`" + key + "` takes one pair per line, not " + node.get().described(),
        "`left: right`, each on a line of its own below `" + key + ":`");
    return List.of();
  }
}
