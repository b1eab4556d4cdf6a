package deckle.write.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the numbers of a picture stand: on what they number wherever they can, else as near as they
 * can without touching each other or leaving the picture. In millipoints from its top left corner.
 *
 * @param gap what remains between two of them
 */
record CalloutPlaces(int width, int height, int gap) {

  /** A number in its rounded frame: its middle, and half its width and height. */
  record Frame(int x, int y, int half, int radius) {

    private Frame at(int newX, int newY) {
      return new Frame(newX, newY, half, radius);
    }

    private boolean touches(Frame other, int gap) {
      return Math.abs(x - other.x) < half + other.half + gap
          && Math.abs(y - other.y) < radius + other.radius + gap;
    }

    private long distance(Frame other) {
      long across = (long) x - other.x;
      long down = (long) y - other.y;
      return across * across + down * down;
    }
  }

  /** In their order; empty if the picture has no room for all of them. */
  Optional<List<Frame>> of(List<Frame> wanted) {
    List<Frame> placed = new ArrayList<>();
    for (Frame frame : wanted) {
      Optional<Frame> free = free(frame, placed);
      if (free.isEmpty()) {
        return Optional.empty();
      }
      placed.add(free.get());
    }
    return Optional.of(placed);
  }

  private Optional<Frame> free(Frame wanted, List<Frame> placed) {
    if (2 * wanted.half() > width || 2 * wanted.radius() > height) {
      return Optional.empty();
    }
    Frame inside =
        wanted.at(
            inside(wanted.x(), wanted.half(), width), inside(wanted.y(), wanted.radius(), height));
    return isFree(inside, placed)
        ? Optional.of(inside)
        : around(inside).stream().filter(place -> isFree(place, placed)).findFirst();
  }

  private static int inside(int middle, int half, int whole) {
    return Math.max(half, Math.min(middle, whole - half));
  }

  private boolean isFree(Frame place, List<Frame> placed) {
    return placed.stream().noneMatch(other -> place.touches(other, gap));
  }

  /** Places all over the picture, the nearest first. */
  private List<Frame> around(Frame wanted) {
    int step = wanted.radius() / 2;
    return IntStream.rangeClosed(-wanted.y() / step, (height - wanted.y()) / step)
        .boxed()
        .flatMap(
            row ->
                IntStream.rangeClosed(-wanted.x() / step, (width - wanted.x()) / step)
                    .mapToObj(
                        column -> wanted.at(wanted.x() + column * step, wanted.y() + row * step)))
        .filter(this::contains)
        .sorted(Comparator.comparingLong(wanted::distance))
        .toList();
  }

  private boolean contains(Frame place) {
    return inside(place.x(), place.half(), width) == place.x()
        && inside(place.y(), place.radius(), height) == place.y();
  }
}
