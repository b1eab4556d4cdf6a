package deckle.read.yaml;

import deckle.deck.Deck;
import deckle.deck.Fact;
import deckle.deck.Figure;
import deckle.deck.Image;
import deckle.deck.Item;
import deckle.deck.Reference;
import deckle.deck.Topic;
import deckle.diag.Span;
import deckle.read.Library;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a whole deck from its nodes. */
final class BodyReader {

  private final Scope scope;
  private final Names names = new Names();
  private final Pictures pictures;
  private final Fields fields;

  BodyReader(Node.Pairs root, Library library, String file, Scope scope) {
    this.scope = scope;
    this.pictures = new Pictures(library, file, scope);
    this.fields = new Fields(scope, root, Vocabulary.of(Vocabulary.Place.DECK));
  }

  /** The deck, unless a fault hides what it is; other faults are only reported. */
  Optional<Deck> read() {
    fields.complete("this deck");
    HeadReader head = new HeadReader(fields, names);
    Optional<String> id = head.id();
    Optional<Text> title =
        fields.text("title").filter(its -> scope.refersToNothing(its, "a title"));
    String language = head.language();
    Optional<Prose> summary = fields.prose("summary");
    Optional<Text> audience = fields.text("audience");
    Optional<String> date = head.date();
    Optional<Text> licence = fields.text("licence");
    Optional<Prose> notice = fields.prose("notice");
    List<Reference> sources = head.sources();
    List<Figure> figures = new FigureReader(fields, names, pictures).figures();
    List<Topic> topics = head.topics();
    ItemsReader reader = new ItemsReader(scope, names, questions(figures));
    List<Fact> facts = reader.facts(fields);
    List<Item> items = reader.items(fields);
    Map<String, Image> images = images();
    scope.references().forEach(its -> names.figures.check(its.figure(), its.at(), scope));
    if (id.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Deck(
            id.get(),
            title.get(),
            language,
            summary,
            audience,
            date,
            licence,
            notice,
            sources,
            figures,
            topics,
            facts,
            items,
            images,
            fields.at()));
  }

  private QuestionReader questions(List<Figure> figures) {
    Map<String, Figure> byName = new LinkedHashMap<>();
    figures.forEach(figure -> byName.put(figure.id(), figure));
    AboutReader abouts = new AboutReader(names, defaults());
    return new QuestionReader(scope, abouts, new LabelReader(names, byName));
  }

  private Defaults defaults() {
    Optional<Node> node = fields.node("defaults");
    if (node.isEmpty()) {
      return Defaults.NONE;
    }
    if (!(node.get() instanceof Node.Pairs pairs)) {
      scope.error(node.get().at(), "`defaults` takes keys and values", "`defaults: {points: 2}`");
      return Defaults.NONE;
    }
    Fields defaults = new Fields(scope, pairs, Vocabulary.of(Vocabulary.Place.DEFAULTS));
    return Defaults.of(new Settings(defaults, Vocabulary.Place.DEFAULTS));
  }

  private Map<String, Image> images() {
    Map<String, Image> images = new LinkedHashMap<>();
    for (Map.Entry<String, Span> picture : scope.pictures().entrySet()) {
      pictures
          .open(picture.getKey(), picture.getValue())
          .ifPresent(image -> images.put(picture.getKey(), image));
    }
    return images;
  }
}
