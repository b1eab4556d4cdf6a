package deckle.write.office;

import deckle.deck.Image;
import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Look;
import deckle.page.CalloutNumbers;
import deckle.page.CalloutNumbers.Place;
import deckle.page.PictureSize;
import deckle.page.Placed;
import deckle.svg.Box;
import deckle.svg.Drawing;
import deckle.svg.Faults;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The pictures of one document, each made once however often it is shown. */
public final class Artworks {

  private static final SortedSet<String> NONE = Collections.emptySortedSet();

  private final String language;
  private final CalloutNumbers callouts;
  private final Diagnostics diagnostics;
  private final Map<Wanted, Optional<Artwork>> made = new HashMap<>();

  /**
   * @param language of the words in drawings, a BCP 47 tag
   */
  public Artworks(Look look, String language, Diagnostics diagnostics) {
    this.language = language;
    this.callouts = new CalloutNumbers(look);
    this.diagnostics = diagnostics;
  }

  private record Wanted(Image image, Map<String, Block.Callout> callouts, PictureSize size) {}

  /**
   * A picture of such a size, with numbers for its callouts; empty if it cannot be made, which is
   * reported.
   *
   * @param numbered by id of the text element, or by any name for a spot
   */
  public Optional<Artwork> of(
      Image image, Map<String, Block.Callout> numbered, PictureSize size, Span at) {
    Wanted wanted = new Wanted(image, numbered, size);
    Optional<Artwork> known = made.get(wanted);
    if (known == null) {
      known = make(wanted, new Faults(diagnostics, at));
      made.put(wanted, known);
    }
    return known;
  }

  private Optional<Artwork> make(Wanted wanted, Faults faults) {
    try {
      return wanted.image().kind() == Image.Kind.SVG
          ? drawn(wanted, faults)
          : photographed(wanted, faults);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can be read", e);
    }
  }

  private Optional<Artwork> drawn(Wanted wanted, Faults faults) throws IOException {
    byte[] bytes = wanted.image().bytes();
    Optional<Drawing> drawing = Drawing.of(bytes, covered(wanted), language, faults);
    if (drawing.isPresent() && !wanted.callouts().isEmpty()) {
      Map<String, Place> places = new LinkedHashMap<>();
      drawing.get().coveredParts().forEach((id, box) -> places.put(id, place(box)));
      String marks = marks(places, wanted, faults);
      byte[] marked = drawing.get().with(marks, wanted.size().width());
      drawing = Drawing.of(marked, NONE, language, faults);
    }
    return drawing.flatMap(its -> painted(its.bytes(), wanted.size(), faults));
  }

  private static Place place(Box box) {
    return new Place(box.x(), box.y());
  }

  private static Optional<Artwork> painted(byte[] svg, PictureSize size, Faults faults) {
    return Raster.png(svg, size, faults)
        .map(bitmap -> new Artwork(bitmap, "png", Optional.of(svg)));
  }

  /** A photograph stays as it is, unless numbers stand on it. */
  private Optional<Artwork> photographed(Wanted wanted, Faults faults) throws IOException {
    Image image = wanted.image();
    if (wanted.callouts().isEmpty()) {
      String extension = image.kind() == Image.Kind.PNG ? "png" : "jpeg";
      return Optional.of(new Artwork(image.bytes(), extension, Optional.empty()));
    }
    Optional<BufferedImage> photo = Raster.pixels(image.bytes(), faults);
    byte[] overlay = CalloutSvg.alone(marks(Map.of(), wanted, faults), wanted.size());
    Optional<Drawing> drawing = Drawing.of(overlay, NONE, language, faults);
    return photo.isEmpty() || drawing.isEmpty()
        ? Optional.empty()
        : Raster.over(photo.get(), drawing.get().bytes(), wanted.size(), faults)
            .map(bitmap -> new Artwork(bitmap, "png", Optional.empty()));
  }

  private String marks(Map<String, Place> covered, Wanted wanted, Faults faults) {
    PictureSize size = wanted.size();
    Placed.Picture picture =
        new Placed.Picture(
            0,
            0,
            size.width(),
            size.height(),
            wanted.image(),
            wanted.callouts(),
            Placed.ARTIFACT,
            faults.at());
    return CalloutSvg.of(callouts.of(covered, picture, faults));
  }

  private static SortedSet<String> covered(Wanted wanted) {
    SortedSet<String> covered = new TreeSet<>();
    wanted
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
