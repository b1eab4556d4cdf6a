package deckle.compose;

import deckle.doc.Block;
import deckle.doc.Standing;
import deckle.quiz.Asked;
import deckle.quiz.Printing;
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

  /** What is composed of a question; one with figures is composed each time. */
  List<Block> of(Asked asked, Supplier<List<Block>> composing) {
    Printing printing = Printing.of(asked);
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
    List<Block> meanwhile = known.putIfAbsent(printing, standing);
    return meanwhile == null ? standing : meanwhile;
  }
}
