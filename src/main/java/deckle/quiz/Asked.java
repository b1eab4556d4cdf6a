package deckle.quiz;

import deckle.deck.Deck;
import deckle.deck.Draw;
import deckle.deck.Points;
import deckle.deck.Question;
import java.util.List;

/**
 * A question as one form asks it.
 *
 * @param number from 1, through the whole form
 * @param question as it stands in its deck, with its values still to be filled in
 * @param order the printed order of what is shuffled, as indexes into the deck's order: options of
 *     a choice, {@code rights()} of a matching, steps of an ordering, {@code Bank.words} of a bank
 * @param hash of the question's content, by which it is known after the deck has changed
 */
public record Asked(
    int number,
    Deck deck,
    Question question,
    List<Integer> order,
    Draw draw,
    Points points,
    String hash) {

  public Asked {
    order = List.copyOf(order);
  }
}
