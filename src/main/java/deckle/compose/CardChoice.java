package deckle.compose;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which of a deck's flashcards are wanted.
 *
 * @param topics empty for all
 * @param most how many at most, from the first one
 * @param since only what was added on this day or later, as YYYY-MM-DD
 */
public record CardChoice(List<String> topics, OptionalInt most, Optional<String> since) {

  public static final CardChoice ALL =
      new CardChoice(List.of(), OptionalInt.empty(), Optional.empty());

  public CardChoice {
    topics = List.copyOf(topics);
  }

  /** Whether it leaves none out. */
  public boolean isAll() {
    return topics.isEmpty() && most.isEmpty() && since.isEmpty();
  }

  /** Whether it takes the cards of an item; what has no date is not new. */
  boolean takes(Optional<String> topic, Optional<String> added) {
    boolean wanted = topics.isEmpty() || topic.filter(topics::contains).isPresent();
    boolean recent =
        since.isEmpty() || added.filter(day -> day.compareTo(since.get()) >= 0).isPresent();
    return wanted && recent;
  }
}
