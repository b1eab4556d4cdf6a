package deckle.write.anki;

import deckle.deck.Image;
import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Graphic;
import deckle.doc.Notebook;
import deckle.svg.Box;
import deckle.svg.Drawing;
import deckle.svg.Faults;
import deckle.text.Inline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The pictures of a deck as files for Anki. A name holds a digest of the content: Anki keeps the
 * old picture where a file of the same name is there already.
 */
final class Media implements Pictures {

  /** Of a chart, in millipoints: about as wide and as large in type as a phone shows it. */
  private static final int CHART_WIDTH = 340_000;

  private static final int CHART_TYPE = 11_000;

  private final Notebook notebook;
  private final Diagnostics diagnostics;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final Map<Image, String> names = new HashMap<>();

  Media(Notebook notebook, Diagnostics diagnostics) {
    this.notebook = notebook;
    this.diagnostics = diagnostics;
  }

  /** All that were shown, by name. */
  SortedMap<String, byte[]> files() {
    return files;
  }

  @Override
  public String of(Block.Illustration illustration) {
    Image image = image(illustration);
    String credit =
        illustration
            .credit()
            .map(
                text ->
                    "<br><small>" + new InlineHtml(this, List.of()).of(text.content()) + "</small>")
            .orElse("");
    return shown(image, InlineHtml.escaped(illustration.alt()), illustration.at()) + credit;
  }

  @Override
  public String of(Inline.Picture picture, String alt) {
    Image image = notebook.pictures().get(picture.file());
    return shown(image, alt, notebook.at());
  }

  private String shown(Image image, String alt, Span at) {
    String name = names.computeIfAbsent(image, any -> stored(image, at));
    return "<img src=\"" + name + "\" alt=\"" + alt.replace("\"", "&quot;") + "\">";
  }

  static Image image(Block.Illustration illustration) {
    return illustration
        .graphic()
        .accept(
            new Graphic.Visitor<>() {
              @Override
              public Image fixed(Graphic.Fixed fixed) {
                return fixed.image();
              }

              @Override
              public Image drawn(Graphic.Drawn drawn) {
                return drawn.image(CHART_WIDTH, CHART_TYPE);
              }
            });
  }

  private String stored(Image image, Span at) {
    byte[] bytes = image.kind() == Image.Kind.SVG ? outlined(image, at) : image.bytes();
    String name = stem(image.file()) + "-" + Digests.hex(bytes) + "." + extension(image.kind());
    files.put(name, bytes);
    return name;
  }

  /** With its words as outlines, for no device has our fonts. */
  private byte[] outlined(Image image, Span at) {
    return drawing(image, new TreeSet<>(), at).map(Drawing::bytes).orElseGet(image::bytes);
  }

  /** Where texts of a drawing stand, by id, as parts of its width and height. */
  Map<String, Box> places(Image image, SortedSet<String> ids, Span at) {
    return drawing(image, ids, at).map(Drawing::coveredParts).orElse(Map.of());
  }

  private Optional<Drawing> drawing(Image image, SortedSet<String> covered, Span at) {
    try {
      Faults faults = new Faults(diagnostics, at);
      return Drawing.of(image.bytes(), covered, notebook.language(), faults);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can be read", e);
    }
  }

  /** Of the file's name, what every system and Anki take; the deck's id for a chart. */
  private String stem(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String trimmed = plain.replaceAll("^-|-$", "");
    return trimmed.isEmpty() ? notebook.deck() : trimmed;
  }

  private static String extension(Image.Kind kind) {
    return switch (kind) {
      case SVG -> "svg";
      case PNG -> "png";
      case JPEG -> "jpg";
    };
  }
}
