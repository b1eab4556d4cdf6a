package deckle.write.yaml;

import deckle.deck.Fact;
import deckle.deck.Item;
import deckle.deck.Passage;
import deckle.deck.Question;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Facts and questions as lists, with dividers where a topic begins. */
final class Divided {

  private Divided() {}

  static Yaml facts(List<Fact> facts) {
    return divided(facts, Fact::topic, Divided::fact);
  }

  static Yaml questions(List<Item> items) {
    return divided(items, Item::topic, Divided::item);
  }

  /**
   * A divider holds until the next, so what has no topic must stand above the first one; where it
   * does not, every item says its own topic.
   */
  private static <T> Yaml divided(
      List<T> items,
      Function<T, Optional<String>> topic,
      BiFunction<T, Optional<String>, Yaml> print) {
    List<Optional<String>> topics = items.stream().map(topic).toList();
    boolean dividers = topics.lastIndexOf(Optional.<String>empty()) < firstTopic(topics);
    List<Yaml> printed = new ArrayList<>();
    Optional<String> above = Optional.empty();
    for (T item : items) {
      Optional<String> its = topic.apply(item);
      if (dividers && !its.equals(above)) {
        printed.add(new Yaml.Pairs().put("topic", its));
        above = its;
      }
      printed.add(print.apply(item, above));
    }
    return new Yaml.Items(printed);
  }

  private static int firstTopic(List<Optional<String>> topics) {
    int first = 0;
    while (first < topics.size() && topics.get(first).isEmpty()) {
      first++;
    }
    return first;
  }

  /** A topic of its own, unless it is the one that stands above. */
  private static Optional<String> own(Optional<String> topic, Optional<String> above) {
    return topic.equals(above) ? Optional.empty() : topic;
  }

  private static Yaml fact(Fact fact, Optional<String> above) {
    return new Yaml.Pairs()
        .put("id", fact.id())
        .put("topic", own(fact.topic(), above))
        .put("added", fact.added())
        .put("term", fact.term().map(Text::markup))
        .put("fact", fact.text().markup())
        .put("note", fact.note().map(Prose::markup))
        .put("source", Yaml.names(fact.sources()))
        .put("evidence", fact.evidence().map(Divided::word))
        .put("figure", fact.figure())
        .put("tags", Yaml.names(fact.tags()))
        .put(fact.card() != usualCard(fact), "card", word(fact.card()));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Fact.CardKind usualCard(Fact fact) {
    if (fact.term().isPresent()) {
      return Fact.CardKind.FORWARD;
    }
    return Bold.in(fact.text()) ? Fact.CardKind.CLOZE : Fact.CardKind.NONE;
  }

  private static Yaml item(Item item, Optional<String> above) {
    return item instanceof Passage passage
        ? passage(passage, above)
        : question((Question) item, above);
  }

  private static Yaml passage(Passage passage, Optional<String> above) {
    List<Yaml> questions =
        passage.questions().stream()
            .<Yaml>map(question -> question(question, passage.topic()))
            .toList();
    return new Yaml.Pairs()
        .put("id", passage.id())
        .put("topic", own(passage.topic(), above))
        .put("passage", passage.text().map(Prose::markup))
        .put("figure", passage.figure())
        .put("questions", new Yaml.Items(questions));
  }

  private static Yaml.Pairs question(Question question, Optional<String> above) {
    return new Yaml.Pairs()
        .put("id", question.id())
        .put("topic", own(question.topic(), above))
        .put("added", question.about().added())
        .putAll(question.accept(new Body()))
        .putAll(Around.after(question));
  }
}
