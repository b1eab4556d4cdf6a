package deckle.page;

import deckle.deck.Image;
import deckle.diag.Diagnostics;
import deckle.diag.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Warns of photographs and screenshots that have too few pixels for the size they are printed at.
 */
final class Coarseness {

  /** Dots an inch, below which a reader sees steps. */
  private static final int LEAST = 150;

  private static final int INCH = 72_000;

  private final Map<Printed, Placed.Picture> largest = new LinkedHashMap<>();

  /** The same picture at the same place of a deck, however often it is printed. */
  private record Printed(String file, Span at) {}

  /** Takes note of what some pages hold. */
  void look(List<Page> pages) {
    for (Page page : pages) {
      for (Placed item : page.pieces()) {
        if (item instanceof Placed.Picture picture && isCoarse(picture)) {
          largest.merge(
              new Printed(picture.image().file(), picture.at()),
              picture,
              (one, other) -> other.width() > one.width() ? other : one);
        }
      }
    }
  }

  /** Speaks of each picture once, as large as it was seen. */
  void warn(Diagnostics diagnostics) {
    largest.forEach((printed, picture) -> warn(printed, picture, diagnostics));
  }

  private static boolean isCoarse(Placed.Picture picture) {
    return picture.image().kind() != Image.Kind.SVG
        && !picture.image().file().isEmpty()
        && dots(picture) < LEAST;
  }

  private static long dots(Placed.Picture picture) {
    return ((long) pixels(picture) * INCH + picture.width() / 2) / picture.width();
  }

  private static int pixels(Placed.Picture picture) {
    return PictureSize.of(picture.image()).map(PictureSize::pixels).orElse(Integer.MAX_VALUE);
  }

  private static void warn(Printed printed, Placed.Picture picture, Diagnostics diagnostics) {
    int enough = (int) ((long) pixels(picture) * INCH / LEAST / Sheet.millimetres(1));
    diagnostics.warning(
        printed.at(),
        "`"
            + printed.file()
            + "` is printed at "
            + dots(picture)
            + " dots an inch, so it is blurred",
        "`width: "
            + Math.max(1, enough)
            + " mm` would give it "
            + LEAST
            + ", or save it with more pixels");
  }
}
