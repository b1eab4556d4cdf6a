package deckle.quiz;

import deckle.deck.Draw;
import deckle.deck.Draws;
import deckle.deck.Given;
import java.math.BigInteger;

/** The values of a question's parameters, other ones on every form as long as there are any. */
final class Values {

  private Values() {}

  /**
   * Draws lie round a circle; forms walk it in strides that meet every draw before the first one
   * again.
   *
   * @param seed of this question on all forms
   * @param form from 0
   */
  static Draw of(Given given, Seed seed, int form) {
    int count = (int) Math.min(Draws.count(given), Integer.MAX_VALUE);
    long first = seed.of("first").below(count);
    return Draws.at(given, (first + (long) form * stride(count, seed)) % count);
  }

  private static int stride(int count, Seed seed) {
    if (count == 1) {
      return 1;
    }
    int stride = 1 + seed.of("stride").below(count - 1);
    while (!BigInteger.valueOf(stride).gcd(BigInteger.valueOf(count)).equals(BigInteger.ONE)) {
      stride = stride % (count - 1) + 1;
    }
    return stride;
  }
}
