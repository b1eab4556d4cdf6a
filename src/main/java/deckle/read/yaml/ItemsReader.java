package deckle.read.yaml;

import deckle.deck.Fact;
import deckle.deck.Item;
import deckle.deck.Passage;
import deckle.deck.Question;
import deckle.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the lists of facts and of questions, with the dividers between them. */
final class ItemsReader {

  private static final List<String> DIVIDING = List.of("topic", "added");

  private final Scope scope;
  private final Names names;
  private final QuestionReader questions;

  ItemsReader(Scope scope, Names names, QuestionReader questions) {
    this.scope = scope;
    this.names = names;
    this.questions = questions;
  }

  List<Fact> facts(Fields fields) {
    FactReader facts = new FactReader(scope, names);
    return list(fields, "facts", Shared.NOTHING, facts::read);
  }

  List<Item> items(Fields fields) {
    return list(fields, "questions", Shared.NOTHING, this::item);
  }

  private Optional<Item> item(Node.Pairs node, Shared outer) {
    boolean passage =
        node.pairs().stream()
            .anyMatch(pair -> pair.name().equals("passage") || pair.name().equals("questions"));
    return passage ? passage(node, outer) : questions.read(node, outer).map(Item.class::cast);
  }

  private Optional<Item> passage(Node.Pairs node, Shared outer) {
    Fields fields = new Fields(scope, node, Vocabulary.of(Vocabulary.Place.PASSAGE));
    fields.complete("this passage");
    Settings settings = new Settings(fields, Vocabulary.Place.PASSAGE);
    Optional<String> id = AboutReader.id(fields, settings, names);
    Shared shared = Shared.of(fields, settings, names, outer);
    Optional<Prose> text = fields.prose("passage");
    Optional<String> figure =
        fields.scalar("figure").flatMap(name -> names.figures.meant(name, scope));
    if (!fields.has("passage") && !fields.has("figure") && fields.sound()) {
      scope.error(
          fields.at(), "this passage has no text and no figure", "`passage: …` or `figure: …`");
    }
    List<Question> asked = list(fields, "questions", shared, questions::read);
    return asked.isEmpty()
        ? Optional.empty()
        : Optional.of(new Passage(id, shared.topic(), text, figure, asked, fields.at()));
  }

  private <T> List<T> list(
      Fields fields, String key, Shared outer, BiFunction<Node.Pairs, Shared, Optional<T>> read) {
    List<T> items = new ArrayList<>();
    Shared current = outer;
    for (Node node : fields.items(key)) {
      if (!(node instanceof Node.Pairs pairs)) {
        notAnItem(key, node);
      } else if (isDivider(pairs)) {
        Fields divider = new Fields(scope, pairs, Vocabulary.of(Vocabulary.Place.PASSAGE));
        current = current.under(divider, names);
      } else {
        read.apply(pairs, current).ifPresent(items::add);
      }
    }
    return items;
  }

  /** Only keys that hold for what follows. */
  static boolean isDivider(Node.Pairs pairs) {
    return !pairs.pairs().isEmpty()
        && pairs.pairs().stream().allMatch(pair -> DIVIDING.contains(pair.name()));
  }

  private void notAnItem(String key, Node node) {
    String first = key.equals("facts") ? "fact" : "ask";
    if (node instanceof Node.Scalar scalar && scalar.isEmpty()) {
      scope.error(node.at(), "this item is empty", "write it, or remove the `-`");
    } else {
      scope.error(node.at(), "an item of `" + key + "` begins with a key", "`- " + first + ": …`");
    }
  }
}
