package deckle.compose;

import deckle.deck.Draw;
import deckle.deck.Points;
import deckle.deck.Question;
import deckle.doc.Block;
import deckle.doc.Standing;
import deckle.quiz.Asked;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Questions that are printed the same on several forms: put together once, whatever their numbers.
 * Shared by the documents that print one thing of a quiz, in one language; safe for several
 * threads.
 */
public final class Repeats {

  /** More than a large quiz needs; where numbers are drawn, hardly any comes again. */
  private static final int MOST = 3_000;

  private final Map<Printing, List<Block>> known = new ConcurrentHashMap<>();

  /** A question, known by identity, and all that decides how it is printed. */
  private record Printing(Question question, List<Integer> order, Draw draw, Points points) {

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

  /** What is composed of a question; one with figures is composed each time. */
  List<Block> of(Asked asked, Supplier<List<Block>> composing) {
    Printing printing = new Printing(asked.question(), asked.order(), asked.draw(), asked.points());
    List<Block> before = known.get(printing);
    if (before != null) {
      return before;
    }
    List<Block> composed = composing.get();
    if (!asked.deck().figures().isEmpty() && !Census.of(composed).isEmpty()) {
      return composed;
    }
    if (known.size() >= MOST) {
      known.clear();
    }
    List<Block> standing = List.of(new Standing(composed));
    known.put(printing, standing);
    return standing;
  }
}
