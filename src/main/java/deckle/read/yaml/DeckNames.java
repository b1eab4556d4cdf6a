package deckle.read.yaml;

import deckle.deck.Deck;
import deckle.deck.Topic;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a manifest may name in a deck.
 *
 * @param items ids of questions and passages
 */
public record DeckNames(Set<String> topics, Set<String> tags, Set<String> items) {

  public static DeckNames of(Deck deck) {
    return new DeckNames(
        set(deck.topics().stream().map(Topic::id)),
        set(deck.questions().flatMap(question -> question.about().tags().stream())),
        set(
            Stream.concat(
                deck.items().stream().flatMap(item -> item.id().stream()),
                deck.questions().flatMap(question -> question.id().stream()))));
  }

  private static Set<String> set(Stream<String> names) {
    return names.collect(Collectors.toCollection(TreeSet::new));
  }
}
