package deckle.compose;

import deckle.deck.Question;
import deckle.deck.Substitution;
import deckle.quiz.Asked;

/** A question with its drawn values in the place of their names. */
final class Filled {

  private Filled() {}

  static Asked of(Asked asked, Words words) {
    boolean calculated = asked.question() instanceof Question.Numeric;
    if (asked.draw().values().isEmpty() && !calculated) {
      return asked;
    }
    Question filled = Substitution.fill(asked.question(), asked.draw(), words::number);
    return new Asked(
        asked.number(),
        asked.deck(),
        filled,
        asked.order(),
        asked.draw(),
        asked.points(),
        asked.hash());
  }
}
