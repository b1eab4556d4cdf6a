package deckle.deck;

import deckle.diag.Span;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * One thing to know.
 *
 * @param added the day it came, as YYYY-MM-DD
 */
public record Fact(
    Optional<String> id,
    Prose text,
    Optional<Text> term,
    Optional<Prose> note,
    Optional<String> topic,
    Optional<String> added,
    List<String> sources,
    Optional<Evidence> evidence,
    Optional<String> figure,
    List<String> tags,
    CardKind card,
    Span at) {

  public Fact {
    sources = List.copyOf(sources);
    tags = List.copyOf(tags);
  }

  /** How sure a fact is. */
  public enum Evidence {
    ESTABLISHED,
    MODERATE,
    PRELIMINARY
  }

  /** Which flashcards a fact gives. */
  public enum CardKind {
    FORWARD,
    BOTH,
    CLOZE,
    NONE
  }
}
