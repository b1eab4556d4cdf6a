package deckle.quiz;

import deckle.deck.Draw;
import deckle.deck.Points;
import deckle.deck.Question;
import java.util.List;

/**
 * A question, known by identity, and all that decides how it is printed and what is right, save its
 * number: forms that share it need work it out only once.
 */
public record Printing(Question question, List<Integer> order, Draw draw, Points points) {

  public static Printing of(Asked asked) {
    return new Printing(asked.question(), asked.order(), asked.draw(), asked.points());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Printing that
        && question == that.question
        && order.equals(that.order)
        && draw.equals(that.draw)
        && points.equals(that.points);
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(question) + order.hashCode();
  }
}
