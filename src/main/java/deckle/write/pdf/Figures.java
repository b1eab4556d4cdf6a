package deckle.write.pdf;

import deckle.deck.Image;
import deckle.diag.Diagnostics;
import deckle.doc.Look;
import deckle.page.CalloutNumbers.Place;
import deckle.page.Placed;
import deckle.svg.Faults;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The pictures of one file, each written once however often it is painted. */
final class Figures {

  /** As small as the subscript of a word of six points: what is smaller is dust on paper. */
  private static final int LEAST_WORD = 3_800;

  private final ObjectWriter file;
  private final Resources resources;
  private final String language;
  private final Diagnostics diagnostics;
  private final Callouts callouts;
  private final Map<Wanted, Optional<Drawn>> drawn = new LinkedHashMap<>();

  /**
   * @param language of the words in drawings, a BCP 47 tag
   */
  Figures(
      ObjectWriter file, Resources resources, Look look, String language, Diagnostics diagnostics) {
    this.file = file;
    this.resources = resources;
    this.language = language;
    this.diagnostics = diagnostics;
    this.callouts = new Callouts(look);
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

  /** Paints a picture. */
  void paint(Placed.Picture picture, ContentStream content) throws IOException {
    Wanted wanted = new Wanted(picture.image(), covered(picture));
    if (!drawn.containsKey(wanted)) {
      drawn.put(wanted, draw(wanted, picture));
    }
    Optional<Drawn> known = drawn.get(wanted);
    if (known.isEmpty()) {
      return;
    }
    Runnable painting = () -> paint(known.get(), picture, content);
    if (picture.turned()) {
      int sides = 2 * picture.x() + picture.width();
      content.upsideDown(sides, 2 * picture.y() + picture.height(), painting);
    } else {
      painting.run();
    }
    read(known.get(), picture);
  }

  private void paint(Drawn drawn, Placed.Picture picture, ContentStream content) {
    int name = resources.name(drawn.object());
    content.object(name, picture.x(), picture.y(), picture.width(), picture.height());
    callouts.paint(drawn.covered(), picture, content, new Faults(diagnostics, picture.at()));
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
}
