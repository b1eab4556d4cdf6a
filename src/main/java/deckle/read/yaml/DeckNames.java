package deckle.read.yaml;

import deckle.deck.Deck;
import deckle.deck.Item;
import deckle.deck.Question;
import deckle.deck.Topic;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a manifest may name in a deck.
 *
 * @param items ids of questions and passages
 */
public record DeckNames(Set<String> topics, Set<String> tags, Set<String> items) {

  public static DeckNames of(Deck deck) {
    DeckNames names = new DeckNames(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    for (Topic topic : deck.topics()) {
      names.topics.add(topic.id());
    }
    for (Item item : deck.items()) {
      item.id().ifPresent(names.items::add);
      for (Question question : item.questions()) {
        question.id().ifPresent(names.items::add);
        names.tags.addAll(question.about().tags());
      }
    }
    return names;
  }
}
