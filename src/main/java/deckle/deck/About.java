package deckle.deck;

import deckle.diag.Span;
import deckle.text.Prose;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What every question has, whatever its type.
 *
 * @param added the day it came, as YYYY-MM-DD
 * @param because why the right answer is right
 * @param columns in how many columns the options stand, if the author wants a say
 * @param lines how many lines to write on, if the author wants a say
 * @param space how much room to write or draw in, if the author wants a say
 * @param card whether a flashcard is made of it
 */
public record About(
    Optional<String> id,
    Optional<String> topic,
    Optional<String> added,
    Optional<Level> level,
    List<String> tags,
    List<String> facts,
    List<String> sources,
    Points points,
    Marking marking,
    Optional<Prose> because,
    Optional<String> figure,
    Given given,
    OptionalInt columns,
    OptionalInt lines,
    Optional<Measure> space,
    boolean newPage,
    boolean card,
    Span at) {

  public About {
    tags = List.copyOf(tags);
    facts = List.copyOf(facts);
    sources = List.copyOf(sources);
  }

  /** Bloom's levels, lowest first. */
  public enum Level {
    REMEMBER,
    UNDERSTAND,
    APPLY,
    ANALYSE,
    EVALUATE,
    CREATE
  }

  /** Whether points are given for the whole answer or in equal shares for each piece of it. */
  public enum Marking {
    ALL,
    EACH
  }
}
