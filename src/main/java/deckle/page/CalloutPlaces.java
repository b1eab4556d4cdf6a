package deckle.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the numbers of a picture stand, without touching each other or leaving the picture. In
 * millipoints from its top left corner.
 *
 * @param gap what remains between two of them
 */
record CalloutPlaces(int width, int height, int gap) {

  /** How far a number may be from what it numbers. */
  enum Rule {
    /** Every number on its own part, and on no other. */
    ON_PARTS,

    /** Or beside it, if it is nearer to it than to any other, and nothing covers the line to it. */
    BESIDE_PARTS,

    /** As near to it as there is room, whatever that looks like. */
    ANYWHERE
  }

  /**
   * In their order; empty if there is no room for all of them.
   *
   * @param parts what they number, each as a number on it
   */
  Optional<List<CalloutFrame>> of(List<CalloutFrame> parts, Rule rule) {
    List<CalloutFrame> placed = new ArrayList<>();
    for (CalloutFrame part : parts) {
      Optional<CalloutFrame> place =
          places(part, rule)
              .filter(frame -> isFree(frame, placed))
              .filter(frame -> rule == Rule.ANYWHERE || isClear(frame, parts, placed))
              .findFirst();
      if (place.isEmpty()) {
        return Optional.empty();
      }
      placed.add(place.get());
    }
    return Optional.of(placed);
  }

  /** The best first. */
  private Stream<CalloutFrame> places(CalloutFrame part, Rule rule) {
    if (2 * part.half() > width || 2 * part.radius() > height) {
      return Stream.empty();
    }
    CalloutFrame on =
        part.at(inside(part.x(), part.half(), width), inside(part.y(), part.radius(), height));
    return switch (rule) {
      case ON_PARTS -> Stream.of(on);
      // Half on its part, it could as well be on the next one, and would hide the line.
      case BESIDE_PARTS ->
          Stream.concat(Stream.of(on), around(on).filter(place -> !place.reaches(part, 2 * gap)));
      case ANYWHERE -> Stream.concat(Stream.of(on), around(on));
    };
  }

  private static int inside(int middle, int half, int whole) {
    return Math.max(half, Math.min(middle, whole - half));
  }

  private boolean isFree(CalloutFrame place, List<CalloutFrame> placed) {
    return placed.stream().noneMatch(other -> place.touches(other, gap));
  }

  /** Whether nobody can take the next number for that of another part, or another for its own. */
  private boolean isClear(CalloutFrame place, List<CalloutFrame> parts, List<CalloutFrame> placed) {
    int own = placed.size();
    return IntStream.range(0, parts.size())
        .filter(i -> i != own)
        .allMatch(
            i -> {
              CalloutFrame part = parts.get(i);
              CalloutFrame number = i < own ? placed.get(i) : part;
              return place.distance(part) >= place.distance(parts.get(own)) + gap
                  && !place.isBetween(number, part, gap)
                  && (i > own || !number.isBetween(place, parts.get(own), gap));
            });
  }

  /** Places all over the picture, the nearest first. */
  private Stream<CalloutFrame> around(CalloutFrame wanted) {
    int step = wanted.radius() / 2;
    return IntStream.rangeClosed(-wanted.y() / step, (height - wanted.y()) / step)
        .boxed()
        .flatMap(
            row ->
                IntStream.rangeClosed(-wanted.x() / step, (width - wanted.x()) / step)
                    .mapToObj(
                        column -> wanted.at(wanted.x() + column * step, wanted.y() + row * step)))
        .filter(this::contains)
        .sorted(Comparator.comparingDouble(wanted::distance));
  }

  private boolean contains(CalloutFrame place) {
    return inside(place.x(), place.half(), width) == place.x()
        && inside(place.y(), place.radius(), height) == place.y();
  }
}
