package deckle.quiz;

import deckle.deck.About;
import deckle.deck.Points;
import deckle.diag.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * So many questions out of these decks that pass every filter; an empty filter lets all pass.
 *
 * @param decks ids, {@code all} already resolved
 * @param count absent means all that pass, at most {@code atMost}
 * @param atMost an upper limit that may go unmet, where a count may not
 * @param types names as authors write them: {@code choice}, {@code true-false} …
 * @param points what each question is worth here, instead of its own points
 * @param at the place of the count, where an unmeetable pick is reported
 */
public record Pick(
    List<String> decks,
    OptionalInt count,
    OptionalInt atMost,
    List<String> topics,
    List<About.Level> levels,
    List<String> types,
    List<String> tags,
    List<String> ids,
    List<String> without,
    Optional<Points> points,
    Span at) {

  public Pick {
    decks = List.copyOf(decks);
    topics = List.copyOf(topics);
    levels = List.copyOf(levels);
    types = List.copyOf(types);
    tags = List.copyOf(tags);
    ids = List.copyOf(ids);
    without = List.copyOf(without);
  }
}
