package deckle.deck;

import deckle.diag.Span;
import deckle.text.Prose;
import java.util.List;
import java.util.Optional;

/** A text or figure that several questions share. */
public record Passage(
    Optional<String> id,
    Optional<String> topic,
    Optional<Prose> text,
    Optional<String> figure,
    List<Question> questions,
    Span at)
    implements Item {

  public Passage {
    questions = List.copyOf(questions);
  }
}
