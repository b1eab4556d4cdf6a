package deckle.read.yaml;

import deckle.deck.Points;
import deckle.quiz.Blueprint;
import deckle.quiz.Pick;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one quiz of a manifest. */
final class QuizReader {

  private final Scope scope;
  private final Decks decks;
  private final Known quizzes;
  private final Fields fields;
  private final Settings settings;

  QuizReader(Scope scope, Node.Pairs node, Decks decks, Known quizzes) {
    this.scope = scope;
    this.decks = decks;
    this.quizzes = quizzes;
    this.fields = new Fields(scope, node, Vocabulary.of(Vocabulary.Place.QUIZ));
    this.settings = new Settings(fields, Vocabulary.Place.QUIZ);
  }

  Fields fields() {
    return fields;
  }

  Optional<Blueprint> read(Node.Pair quiz) {
    String id = quiz.name();
    fields.complete("quiz `" + id + "`");
    Optional<Text> title = fields.text("title");
    List<String> forms = fields.has("forms") ? new FormNames(fields).read() : List.of("A", "B");
    long seed = settings.seed().orElse(1);
    Optional<Points> points = settings.points("points");
    boolean drawn = ManifestReader.drawn(settings);
    Blueprint.Shuffle shuffle =
        settings.word("shuffle", Blueprint.Shuffle.class).orElse(Blueprint.Shuffle.BOTH);
    List<String> avoid = avoid(id);
    List<Blueprint.Section> sections = sections();
    return title
        .filter(text -> !forms.isEmpty() && !sections.isEmpty())
        .map(
            text ->
                new Blueprint(
                    id,
                    id,
                    text,
                    forms,
                    seed,
                    points,
                    drawn,
                    shuffle,
                    avoid,
                    sections,
                    quiz.key().at()));
  }

  private List<String> avoid(String id) {
    for (Node.Scalar scalar : fields.words("avoid")) {
      if (scalar.text().strip().equals(id)) {
        scope.error(scalar.at(), "a quiz cannot avoid itself", "remove `" + id + "` here");
        return List.of();
      }
    }
    return quizzes.meant(fields.words("avoid"), scope);
  }

  private List<Blueprint.Section> sections() {
    List<Blueprint.Section> sections = new ArrayList<>();
    Optional<Fields> heading = Optional.empty();
    List<Pick> picks = new ArrayList<>();
    for (Node node : fields.items("pick")) {
      if (!(node instanceof Node.Pairs pairs)) {
        scope.error(
            node.at(), "a pick is `{deck: …, count: …}`", "`- {deck: magnesium, count: 8}`");
      } else if (isHeading(pairs)) {
        close(sections, heading, picks);
        heading = Optional.of(new Fields(scope, pairs, Vocabulary.of(Vocabulary.Place.SECTION)));
        picks = new ArrayList<>();
      } else {
        new PickReader(scope, pairs, decks).read().ifPresent(picks::add);
      }
    }
    close(sections, heading, picks);
    return sections;
  }

  private static boolean isHeading(Node.Pairs pairs) {
    return pairs.pairs().stream()
        .anyMatch(pair -> pair.name().equals("section") || pair.name().equals("instructions"));
  }

  private void close(List<Blueprint.Section> sections, Optional<Fields> heading, List<Pick> picks) {
    Optional<Text> title = heading.flatMap(its -> its.text("section"));
    Optional<Prose> instructions = heading.flatMap(its -> its.prose("instructions"));
    if (!picks.isEmpty()) {
      sections.add(new Blueprint.Section(title, instructions, picks));
    } else if (heading.isPresent() && !scope.diagnostics().hasErrors()) {
      scope.error(
          heading.get().at(), "this section picks nothing", "`- {deck: magnesium, count: 8}`");
    }
  }
}
