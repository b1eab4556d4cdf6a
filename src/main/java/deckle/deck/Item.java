package deckle.deck;

import deckle.diag.Span;
import java.util.List;
import java.util.Optional;

/** What a quiz chooses as one: a question, or a passage with all its questions. */
public sealed interface Item permits Question, Passage {

  Optional<String> id();

  Optional<String> topic();

  List<Question> questions();

  Span at();
}
