package deckle.write.pdf;

import deckle.deck.Image;
import deckle.diag.Diagnostics;
import deckle.doc.Block.Callout;
import deckle.doc.Look;
import deckle.font.Shaped;
import deckle.font.Shaper;
import deckle.page.Placed;
import deckle.page.Placed.Ink;
import deckle.write.pdf.CalloutPlaces.Frame;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The pictures of one file, each written once however often it is painted. */
final class Figures {

  private static final int STROKE = 700;
  private static final int USUAL_KEY = 9_500;
  private static final int GAP = 1_500;

  /** As small as the subscript of a word of six points: what is smaller is dust on paper. */
  private static final int LEAST_WORD = 3_800;

  private final ObjectWriter file;
  private final String language;
  private final Diagnostics diagnostics;
  private final Shaper keys;
  private final int keySize;
  private final Map<Wanted, Optional<Drawn>> drawn = new LinkedHashMap<>();

  /**
   * @param language of the words in drawings, a BCP 47 tag
   */
  Figures(ObjectWriter file, Look look, String language, Diagnostics diagnostics) {
    this.file = file;
    this.language = language;
    this.diagnostics = diagnostics;
    this.keys = new Shaper(look.typeface(), List.of(), 0, 100, "");
    this.keySize = Math.max(USUAL_KEY, look.type().smallest());
  }

  /** An image without the texts that callouts cover. */
  private record Wanted(Image image, SortedSet<String> covered) {}

  /**
   * An image in the file; its object fills the unit square.
   *
   * @param covered where the texts stood that callouts cover
   * @param smallest the size of its smallest words, as a part of its width
   */
  record Drawn(int object, Map<String, Place> covered, double smallest) {}

  /** A place in a picture, as parts of its width and height from the top left. */
  record Place(double x, double y) {}

  /** Paints a picture; returns the objects that the page's resources must name. */
  List<Integer> paint(Placed.Picture picture, ContentStream content) throws IOException {
    Wanted wanted = new Wanted(picture.image(), covered(picture));
    if (!drawn.containsKey(wanted)) {
      drawn.put(wanted, draw(wanted, picture));
    }
    Optional<Drawn> known = drawn.get(wanted);
    if (known.isEmpty()) {
      return List.of();
    }
    Runnable painting = () -> paint(known.get(), picture, content);
    if (picture.turned()) {
      int sides = 2 * picture.x() + picture.width();
      content.upsideDown(sides, 2 * picture.y() + picture.height(), painting);
    } else {
      painting.run();
    }
    read(known.get(), picture);
    return List.of(known.get().object());
  }

  private void paint(Drawn drawn, Placed.Picture picture, ContentStream content) {
    content.object(drawn.object(), picture.x(), picture.y(), picture.width(), picture.height());
    number(drawn, picture, content);
  }

  private void read(Drawn figure, Placed.Picture picture) {
    double size = figure.smallest() * picture.width();
    if (size < LEAST_WORD) {
      new Faults(diagnostics, picture.at())
          .warning(
              String.format(
                  Locale.ROOT,
                  "the words of the figure are printed in %.1f points, too small to read",
                  size / 1000),
              "give it more `width`, or set its words larger");
    }
  }

  private Optional<Drawn> draw(Wanted wanted, Placed.Picture picture) throws IOException {
    Faults faults = new Faults(diagnostics, picture.at());
    return switch (wanted.image().kind()) {
      case SVG ->
          new SvgDrawing(file, language, faults).draw(wanted.image().bytes(), wanted.covered());
      case PNG -> new Bitmap(file, faults).png(wanted.image().bytes());
      case JPEG -> new Bitmap(file, faults).jpeg(wanted.image().bytes());
    };
  }

  private static SortedSet<String> covered(Placed.Picture picture) {
    SortedSet<String> covered = new TreeSet<>();
    picture
        .callouts()
        .forEach(
            (id, callout) -> {
              if (callout.spot().isEmpty()) {
                covered.add(id);
              }
            });
    return covered;
  }

  private static Optional<Place> place(Drawn drawn, String id, Callout callout) {
    return callout
        .spot()
        .map(spot -> new Place(spot.x() / 1000.0, spot.y() / 1000.0))
        .or(() -> Optional.ofNullable(drawn.covered().get(id)));
  }

  /** A key, and where it should stand. */
  private record Numbered(Placed.Glyphs key, Frame wanted) {}

  private void number(Drawn drawn, Placed.Picture picture, ContentStream content) {
    List<Numbered> all = new ArrayList<>();
    picture
        .callouts()
        .forEach(
            (id, callout) ->
                place(drawn, id, callout)
                    .ifPresent(at -> all.add(wanted(key(callout.key(), picture), at, picture))));
    Optional<List<Frame>> places =
        new CalloutPlaces(picture.width(), picture.height(), GAP)
            .of(all.stream().map(Numbered::wanted).toList());
    if (places.isEmpty()) {
      new Faults(diagnostics, picture.at())
          .error("the figure has no room for the numbers of its labels", "give it more `width`");
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      lead(places.get().get(i), all.get(i).wanted(), picture, content);
    }
    for (int i = 0; i < all.size(); i++) {
      paint(all.get(i).key(), places.get().get(i), picture, content);
    }
  }

  private Numbered wanted(Placed.Glyphs key, Place at, Placed.Picture picture) {
    int radius = keySize * 3 / 4;
    int x = (int) Math.round(at.x() * picture.width());
    int y = (int) Math.round(at.y() * picture.height());
    return new Numbered(
        key, new Frame(x, y, Math.max(radius, key.width() / 2 + radius / 2), radius));
  }

  /** A number that had to give way says by a line what it is for. */
  private static void lead(
      Frame place, Frame wanted, Placed.Picture picture, ContentStream content) {
    boolean covers =
        Math.abs(place.x() - wanted.x()) < place.half()
            && Math.abs(place.y() - wanted.y()) < place.radius();
    if (!covers) {
      content.line(
          picture.x() + place.x(),
          picture.y() + place.y(),
          picture.x() + Math.max(0, Math.min(wanted.x(), picture.width())),
          picture.y() + Math.max(0, Math.min(wanted.y(), picture.height())),
          STROKE);
    }
  }

  /** A white circle with the key in it; long keys stretch it. */
  private void paint(
      Placed.Glyphs key, Frame place, Placed.Picture picture, ContentStream content) {
    int x = picture.x() + place.x();
    int y = picture.y() + place.y();
    int half = place.half();
    int radius = place.radius();
    content.frame(
        new Placed.Frame(x - half, y - radius, 2 * half, 2 * radius, radius, STROKE, Ink.WHITE, 0),
        true);
    int baseline = y + keySize * 33 / 100;
    content.glyphs(key, x - key.width() / 2, baseline);
  }

  private Placed.Glyphs key(String key, Placed.Picture picture) {
    Shaper.Style bold = new Shaper.Style(true, false, keySize);
    Shaped run = keys.shape(key, bold, false, missing -> {}).get(0);
    return new Placed.Glyphs(0, 0, run, false, Ink.BLACK, picture.element(), picture.at());
  }
}
