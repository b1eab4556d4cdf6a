package deckle.read.yaml;

import deckle.deck.About;
import deckle.deck.Points;
import java.util.Optional;
import java.util.OptionalInt;

/** What holds for every question of a deck that does not say otherwise. */
record Defaults(
    Optional<Points> points,
    Optional<About.Marking> marking,
    OptionalInt columns,
    OptionalInt lines,
    Optional<About.Level> level) {

  static final int MOST_COLUMNS = 6;
  static final int MOST_LINES = 100;

  static final Defaults NONE =
      new Defaults(
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty());

  /** What these settings say; the same keys stand in {@code defaults} and in a question. */
  static Defaults of(Settings settings) {
    return new Defaults(
        settings.points("points"),
        settings.word("marking", About.Marking.class),
        settings.whole("columns", 1, MOST_COLUMNS),
        settings.whole("lines", 1, MOST_LINES),
        settings.word("level", About.Level.class));
  }

  /** These, and where they say nothing, the others. */
  Defaults or(Defaults others) {
    return new Defaults(
        points.or(others::points),
        marking.or(others::marking),
        columns.isPresent() ? columns : others.columns,
        lines.isPresent() ? lines : others.lines,
        level.or(others::level));
  }
}
