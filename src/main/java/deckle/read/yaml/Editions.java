package deckle.read.yaml;

import deckle.quiz.Blueprint;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads those quizzes of a manifest that repeat another one, such as in large print. */
final class Editions {

  private static final String KEY = "edition";

  private final Scope scope;
  private final Known quizzes;
  private final Map<String, Fields> editions = new LinkedHashMap<>();

  Editions(Scope scope, Known quizzes) {
    this.scope = scope;
    this.quizzes = quizzes;
  }

  static boolean has(Node.Pairs quiz) {
    return quiz.pairs().stream().anyMatch(pair -> pair.name().equals(KEY));
  }

  /** What an edition says; which quiz it means is known when all have been read. */
  Fields read(String id, Node.Pairs node) {
    Fields fields = new Fields(scope, node, Vocabulary.of(Vocabulary.Place.EDITION));
    editions.put(id, fields);
    return fields;
  }

  /** The editions of these quizzes. */
  List<Blueprint> of(List<Blueprint> read) {
    Map<String, Blueprint> originals = new LinkedHashMap<>();
    read.forEach(quiz -> originals.put(quiz.id(), quiz));
    List<Blueprint> made = new ArrayList<>();
    editions.forEach(
        (id, fields) -> {
          Optional<Text> title = fields.text("title");
          original(fields)
              .map(originals::get)
              .ifPresent(quiz -> made.add(quiz.edition(id, title.orElse(quiz.title()))));
        });
    return made;
  }

  private Optional<String> original(Fields fields) {
    Optional<Node.Scalar> scalar = fields.scalar(KEY);
    Optional<String> original = scalar.flatMap(name -> quizzes.meant(name, scope));
    if (original.isPresent() && editions.containsKey(original.get())) {
      scope.error(
          scalar.get().at(),
          "`" + original.get() + "` is an edition itself",
          "name the quiz that has the `pick`");
      return Optional.empty();
    }
    return original;
  }
}
