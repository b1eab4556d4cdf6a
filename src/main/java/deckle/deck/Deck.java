package deckle.deck;

import deckle.diag.Span;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A valid deck: every name in it is known, defaults and topic dividers are already spread over the
 * items.
 *
 * @param language a BCP 47 tag, {@code en} unless given
 * @param date as written, {@code YYYY-MM-DD}
 * @param pictures the images of {@code ![alt](file)} by the file as written
 */
public record Deck(
    String id,
    Text title,
    String language,
    Optional<Prose> summary,
    Optional<Text> audience,
    Optional<String> date,
    Optional<Text> licence,
    Optional<Prose> notice,
    List<Reference> sources,
    List<Figure> figures,
    List<Topic> topics,
    List<Fact> facts,
    List<Item> items,
    Map<String, Image> pictures,
    Span at) {

  public Deck {
    sources = List.copyOf(sources);
    figures = List.copyOf(figures);
    topics = List.copyOf(topics);
    facts = List.copyOf(facts);
    items = List.copyOf(items);
    pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
  }

  /** Every question in the deck's order, those of passages too. */
  public Stream<Question> questions() {
    return items.stream().flatMap(item -> item.questions().stream());
  }

  public Optional<Figure> figure(String name) {
    return figures.stream().filter(figure -> figure.id().equals(name)).findFirst();
  }

  public Optional<Topic> topic(String name) {
    return topics.stream().filter(topic -> topic.id().equals(name)).findFirst();
  }

  public Optional<Reference> source(String name) {
    return sources.stream().filter(source -> source.id().equals(name)).findFirst();
  }
}
