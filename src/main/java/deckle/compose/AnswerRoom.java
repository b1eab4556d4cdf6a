package deckle.compose;

import deckle.deck.About;
import deckle.deck.Measure;
import deckle.doc.Block;
import java.util.List;
import java.util.Optional;

/** How much room there is to answer a question in. */
final class AnswerRoom {

  private static final int LINES_A_POINT = 3;

  private static final int MOST_LINES = 20;

  /** Millimetres. */
  private static final int WORKING_A_POINT = 7;

  private static final int MOST_WORKING = 60;

  private AnswerRoom() {}

  /** As much as the author gives, or else what is usual. */
  static List<Block> of(About about, int usualLines, Optional<Measure> usualSpace) {
    Optional<Measure> space =
        about.lines().isPresent() ? about.space() : about.space().or(() -> usualSpace);
    int lines = space.isPresent() ? 0 : about.lines().orElse(usualLines);
    return space.isPresent() || lines > 0
        ? List.of(new Block.WritingSpace(lines, space))
        : List.of();
  }

  /** The lines of an essay that is worth so many points. */
  static int lines(int points) {
    return Math.min(MOST_LINES, LINES_A_POINT * points);
  }

  /** For the way to a result that is worth so many points. */
  static Measure working(int points) {
    int height = Math.min(MOST_WORKING, WORKING_A_POINT * points);
    return new Measure(height * 1000, Measure.Unit.MILLIMETRES);
  }
}
