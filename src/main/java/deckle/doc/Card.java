package deckle.doc;

import deckle.diag.Span;
import java.util.List;

/**
 * A flashcard.
 *
 * @param deck id of its deck
 * @param id stable through edits where the deck has one stamped, else made from the content
 * @param stamped whether the id stands in the deck
 * @param cloze whether the front holds gaps ({@code Inline.Gap}) that the learner fills; its back
 *     then holds only what is said besides
 */
public record Card(
    String deck,
    String id,
    boolean stamped,
    boolean cloze,
    List<Block> front,
    List<Block> back,
    List<String> tags,
    Span at) {

  public Card {
    front = List.copyOf(front);
    back = List.copyOf(back);
    tags = List.copyOf(tags);
  }
}
