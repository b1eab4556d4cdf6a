package deckle.compose;

import deckle.deck.Deck;
import deckle.deck.Topic;
import deckle.doc.Note;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a deck's facts and questions give a program that drills. */
public final class Notes {

  private Notes() {}

  /** In the deck's order, facts before questions. */
  public static List<Note> of(Deck deck, CardChoice choice) {
    Words words = Words.of(deck.language());
    Stream<Note> facts =
        deck.facts().stream()
            .filter(fact -> choice.takes(fact.topic(), fact.added()) && FactCards.gives(fact))
            .map(fact -> FactNotes.of(fact, deck, words));
    return Stream.concat(facts, QuestionNotes.of(deck, choice, words))
        .limit(choice.most().orElse(Integer.MAX_VALUE))
        .toList();
  }

  /** The titles that an item of a topic stands under. */
  static List<String> path(Deck deck, Optional<String> topic) {
    List<String> path = new ArrayList<>(List.of(deck.title().plain()));
    topic.flatMap(deck::topic).map(Topic::title).map(Text::plain).ifPresent(path::add);
    return path;
  }

  /** Tags that programs sort below each other, where there are any, and the author's own. */
  static List<String> tags(
      Optional<String> topic, Optional<? extends Enum<?>> grade, List<String> own) {
    List<String> tags = new ArrayList<>();
    topic.ifPresent(name -> tags.add("topic::" + name));
    grade.ifPresent(
        value ->
            tags.add(
                value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT)
                    + "::"
                    + value.name().toLowerCase(Locale.ROOT)));
    tags.addAll(own);
    return tags;
  }
}
