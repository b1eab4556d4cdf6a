package deckle.page;

import deckle.doc.Block.Callout;
import deckle.doc.Look;
import deckle.font.Shaped;
import deckle.font.Shaper;
import deckle.page.CalloutPlaces.Rule;
import deckle.page.Placed.Ink;
import deckle.svg.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The numbers that stand for the labels of a picture. */
public final class CalloutNumbers {

  private static final int USUAL_SIZE = 9_500;
  private static final int STEP = 500;
  private static final int GAP = 1_500;

  /** As small as they may be wherever a look allows that small a type. */
  private static final int LEAST_SIZE = 5_000;

  /**
   * A picture as wide as this has room beside its parts; there, numbers move before they shrink.
   */
  private static final int ROOMY = 340_000;

  private final Shaper keys;
  private final int usual;
  private final int least;

  public CalloutNumbers(Look look) {
    this.keys = new Shaper(look.typeface(), List.of(), 0, 100, "");
    this.usual = Math.max(USUAL_SIZE, look.type().smallest());
    this.least = Math.max(LEAST_SIZE, look.type().smallest());
  }

  /** What is numbered: its number, and where in the picture it is. */
  private record Part(String key, Place at) {}

  /** A place in a picture, as parts of its width and height from the top left. */
  public record Place(double x, double y) {}

  /** A number: where it would be on the part that it is for, and where it stands. */
  public record Numbered(Placed.Glyphs key, CalloutFrame wanted, CalloutFrame place) {

    /** Whether it had to give way, so that a line must lead to its part. */
    public boolean isLed() {
      return !place.reaches(wanted, 0);
    }
  }

  /**
   * The numbers of a picture, in the order of its callouts; none if there is no room, which is then
   * reported.
   *
   * @param covered where the texts stood that they cover, by id
   */
  public List<Numbered> of(Map<String, Place> covered, Placed.Picture picture, Faults faults) {
    List<Part> parts = new ArrayList<>();
    picture
        .callouts()
        .forEach(
            (id, callout) ->
                place(covered, id, callout)
                    .ifPresent(at -> parts.add(new Part(callout.key(), at))));
    return numbers(parts, picture, faults);
  }

  private static Optional<Place> place(Map<String, Place> covered, String id, Callout callout) {
    return callout
        .spot()
        .map(spot -> new Place(spot.x() / 1000.0, spot.y() / 1000.0))
        .or(() -> Optional.ofNullable(covered.get(id)));
  }

  /** A small picture has small numbers rather than some that leave their parts. */
  private List<Numbered> numbers(List<Part> parts, Placed.Picture picture, Faults faults) {
    int onParts = (int) Math.min(usual, (long) usual * picture.width() / ROOMY);
    return first(parts, picture, Math.max(least, onParts), Rule.ON_PARTS)
        .or(() -> first(parts, picture, least, Rule.BESIDE_PARTS))
        .or(() -> near(parts, picture, faults))
        .orElseGet(
            () -> {
              faults.error(
                  "the figure has no room for the numbers of its labels", "give it more `width`");
              return List.of();
            });
  }

  private Optional<List<Numbered>> near(List<Part> parts, Placed.Picture picture, Faults faults) {
    Optional<List<Numbered>> numbers = at(least, parts, picture, Rule.ANYWHERE);
    if (numbers.isPresent()) {
      faults.warning(
          "the labels of the figure are too close to tell which number is for which",
          "give it more `width`, move its labels apart, or make no card of it (`card: none`)");
    }
    return numbers;
  }

  /** As large as can be. */
  private Optional<List<Numbered>> first(
      List<Part> parts, Placed.Picture picture, int smallest, Rule rule) {
    return IntStream.iterate(usual, size -> size >= smallest, size -> size - STEP)
        .mapToObj(size -> at(size, parts, picture, rule))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<List<Numbered>> at(
      int size, List<Part> parts, Placed.Picture picture, Rule rule) {
    List<Placed.Glyphs> shaped =
        parts.stream().map(part -> key(part.key(), size, picture)).toList();
    List<CalloutFrame> wanted =
        IntStream.range(0, parts.size())
            .mapToObj(i -> frame(shaped.get(i), parts.get(i).at(), picture))
            .toList();
    int gap = Math.min(GAP, size * GAP / USUAL_SIZE);
    return new CalloutPlaces(picture.width(), picture.height(), gap)
        .of(wanted, rule)
        .map(
            places ->
                IntStream.range(0, parts.size())
                    .mapToObj(i -> new Numbered(shaped.get(i), wanted.get(i), places.get(i)))
                    .toList());
  }

  private Placed.Glyphs key(String key, int size, Placed.Picture picture) {
    Shaper.Style bold = new Shaper.Style(true, false, size);
    Shaped run = keys.shape(key, bold, false, missing -> {}).get(0);
    return new Placed.Glyphs(0, 0, run, false, Ink.BLACK, picture.element(), picture.at());
  }

  /** A part that is outside is looked for at the edge. */
  private static CalloutFrame frame(Placed.Glyphs key, Place at, Placed.Picture picture) {
    int radius = key.run().size() * 3 / 4;
    double x = Math.max(0, Math.min(at.x(), 1)) * picture.width();
    double y = Math.max(0, Math.min(at.y(), 1)) * picture.height();
    int half = Math.max(radius, key.width() / 2 + radius / 2);
    return new CalloutFrame((int) Math.round(x), (int) Math.round(y), half, radius);
  }
}
