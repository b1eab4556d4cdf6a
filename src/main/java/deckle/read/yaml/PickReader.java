package deckle.read.yaml;

import deckle.deck.About;
import deckle.deck.Points;
import deckle.diag.Nearest;
import deckle.quiz.Pick;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads one pick, and looks up what it names in its decks. */
final class PickReader {

  private final Scope scope;
  private final Decks decks;
  private final Fields fields;
  private final Settings settings;

  PickReader(Scope scope, Node.Pairs node, Decks decks) {
    this.scope = scope;
    this.decks = decks;
    this.fields = new Fields(scope, node, Vocabulary.of(Vocabulary.Place.PICK));
    this.settings = new Settings(fields, Vocabulary.Place.PICK);
  }

  Optional<Pick> read() {
    boolean complete = fields.complete("this pick");
    List<Node.Scalar> named = fields.words("deck");
    boolean all = named.size() == 1 && named.get(0).text().strip().equals("all");
    List<String> from = all ? decks.all() : meant(named);
    boolean known = from.size() == named.size() || (all && !decks.someAreFaulty());
    OptionalInt count = ManifestReader.count(settings, fields);
    List<String> topics = names("topic", known, from, DeckNames::topics);
    List<String> tags = names("tags", known, from, DeckNames::tags);
    List<String> ids = names("ids", known, from, DeckNames::items);
    List<String> without = names("without", known, from, DeckNames::items);
    List<About.Level> levels =
        settings.words("level").stream()
            .map(word -> About.Level.valueOf(word.toUpperCase(Locale.ROOT)))
            .toList();
    List<String> types = settings.words("type");
    Optional<Points> points = settings.points("points");
    return complete && !from.isEmpty()
        ? Optional.of(
            new Pick(
                from,
                count,
                OptionalInt.empty(),
                topics,
                levels,
                types,
                tags,
                ids,
                without,
                points,
                fields.valueAt("count")))
        : Optional.empty();
  }

  private List<String> meant(List<Node.Scalar> named) {
    return named.stream().flatMap(name -> decks.meant(name, scope).stream()).distinct().toList();
  }

  /** The words of a filter, each of which must stand in one of the decks. */
  private List<String> names(
      String key, boolean known, List<String> from, Function<DeckNames, Set<String>> namesOf) {
    List<Node.Scalar> words = fields.words(key);
    if (words.isEmpty()) {
      return List.of();
    }
    Set<String> there = new TreeSet<>();
    decks.of(from).map(namesOf).forEach(there::addAll);
    for (Node.Scalar word : words) {
      String name = word.text().strip();
      if (known && !there.contains(name)) {
        scope.error(
            word.at(),
            "there is no " + one(key) + " `" + name + "` in " + String.join(", ", from),
            Nearest.to(name, there)
                .map(nearest -> "did you mean `" + nearest + "`?")
                .orElse(there.isEmpty() ? "there are none" : String.join(", ", there)));
      }
    }
    return words.stream().map(word -> word.text().strip()).distinct().toList();
  }

  private static String one(String key) {
    return switch (key) {
      case "tags" -> "question tagged";
      case "ids", "without" -> "question";
      default -> key;
    };
  }
}
