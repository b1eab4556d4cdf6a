package deckle.write.office.docx;

import deckle.deck.Image;
import deckle.deck.Measure;
import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Document;
import deckle.doc.Graphic;
import deckle.page.PictureSize;
import deckle.write.office.Artwork;
import deckle.write.office.Artworks;
import deckle.write.office.OfficePackage;
import deckle.write.office.Xml;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of a document, each stored once, and the drawings that show them. */
final class Pictures {

  private static final int EMU_A_POINT = 12_700;
  private static final int MILLIPOINTS_A_TWENTIETH = 50;

  /** No picture takes more of a page, in percent, unless its author gave a width. */
  private static final int MODEST = 45;

  private static final int TALLEST = 80;

  private static final int CHART_WIDTH = 340_000;
  private static final int LARGE_TYPE = 14_000;

  private static final int LONGEST_NAME = 33;
  private static final int SHORTENED = 25;

  /** Of a picture among words, in percent of their size. */
  private static final int WITHIN_TEXT = 120;

  private final Measures measures;
  private final Artworks artworks;
  private final OfficePackage pack;
  private final Diagnostics diagnostics;

  /** The names of stored pictures, by their content. */
  private final Map<Stored, String> names = new HashMap<>();

  private int shown;

  Pictures(Document document, Measures measures, OfficePackage pack, Diagnostics diagnostics) {
    this.measures = measures;
    this.artworks = new Artworks(document.look(), document.language(), diagnostics);
    this.pack = pack;
    this.diagnostics = diagnostics;
  }

  /** Bytes that are compared by what they are. */
  private record Stored(byte[] bytes) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Stored that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }

  /** The name of the bookmark at what the document calls so; Word takes 40 characters of it. */
  static String bookmark(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}]+", "_");
    int digest = plain.hashCode();
    return "deckle_"
        + (plain.length() <= LONGEST_NAME
            ? plain
            : plain.substring(plain.length() - SHORTENED) + Integer.toHexString(digest));
  }

  /** An illustration as wide as it is printed, but never wider than its place. */
  Optional<String> of(Block.Illustration illustration, Place place) {
    int column = place.width() * MILLIPOINTS_A_TWENTIETH;
    Image image = image(illustration, column);
    Optional<PictureSize> natural = PictureSize.of(image);
    if (natural.isEmpty()) {
      diagnostics.error(
          illustration.at(),
          "this picture does not say how large it is",
          "save it again; an SVG needs a `viewBox`");
      return Optional.empty();
    }
    PictureSize size = size(illustration, natural.get(), column);
    return drawing(image, illustration.callouts(), size, illustration.alt(), illustration.at());
  }

  private Image image(Block.Illustration illustration, int column) {
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
                int type = Math.max(measures.look().type().body() * 85 / 100, 6_000);
                return drawn.image(width(illustration, CHART_WIDTH, column), type);
              }
            });
  }

  private int width(Block.Illustration illustration, int natural, int column) {
    boolean large = measures.look().type().smallest() >= LARGE_TYPE;
    int wanted = illustration.width().map(its -> millipoints(its, column)).orElse(natural);
    return Math.max(1, Math.min(large ? column : wanted, column));
  }

  private static int millipoints(Measure measure, int whole) {
    long thousandths = measure.thousandths();
    return (int)
        switch (measure.unit()) {
          case CENTIMETRES -> thousandths * 72_000 / 2_540;
          case MILLIMETRES -> thousandths * 72_000 / 25_400;
          case PERCENT -> thousandths * whole / 100_000;
        };
  }

  private PictureSize size(Block.Illustration illustration, PictureSize natural, int column) {
    int width = width(illustration, natural.width(), column);
    boolean asked =
        illustration.width().isPresent() || illustration.graphic() instanceof Graphic.Drawn;
    int page = measures.textHeight() * MILLIPOINTS_A_TWENTIETH;
    int most = page / 100 * (asked ? TALLEST : MODEST);
    int height = natural.heightAt(width);
    return height <= most
        ? new PictureSize(width, height)
        : new PictureSize(natural.widthAt(most), most);
  }

  /** As tall as a line of words, among which it stands. */
  Optional<String> withinText(Image image, String alt, Span at) {
    int height = measures.look().type().body() * WITHIN_TEXT / 100;
    return PictureSize.of(image)
        .flatMap(
            size ->
                drawing(image, Map.of(), new PictureSize(size.widthAt(height), height), alt, at));
  }

  /** A picture of such a height, at most as wide as its place. */
  Optional<String> ofHeight(Image image, int height, int column, String alt) {
    return PictureSize.of(image)
        .flatMap(
            size -> {
              int width = Math.min(size.widthAt(height), column);
              PictureSize fitting = new PictureSize(width, size.heightAt(width));
              return drawing(image, Map.of(), fitting, alt, Span.none());
            });
  }

  private Optional<String> drawing(
      Image image, Map<String, Block.Callout> callouts, PictureSize size, String alt, Span at) {
    return artworks.of(image, callouts, size, at).map(artwork -> inline(artwork, size, alt));
  }

  private String inline(Artwork artwork, PictureSize size, String alt) {
    String wide = emu(size.width());
    String high = emu(size.height());
    String number = String.valueOf(++shown);
    String name = "Figure " + number;
    Xml xml = Xml.piece().open("w:drawing");
    xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    xml.empty("wp:extent", "cx", wide, "cy", high);
    xml.empty("wp:docPr", "id", number, "name", name, "descr", alt);
    xml.open("wp:cNvGraphicFramePr");
    xml.empty("a:graphicFrameLocks", "noChangeAspect", "1").close();
    xml.open("a:graphic").open("a:graphicData", "uri", Docx.PICTURES).open("pic:pic");
    xml.open("pic:nvPicPr");
    xml.empty("pic:cNvPr", "id", number, "name", name, "descr", alt).empty("pic:cNvPicPr").close();
    xml.open("pic:blipFill").open("a:blip", "r:embed", stored(artwork.bitmap(), artwork));
    artwork.drawing().ifPresent(svg -> sharper(svg, xml));
    xml.close().open("a:stretch").empty("a:fillRect").close().close();
    xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
    xml.empty("a:ext", "cx", wide, "cy", high).close();
    xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
    return xml.close().close().close().close().close().toString();
  }

  /** For Word 2016 and newer. */
  private void sharper(byte[] svg, Xml xml) {
    xml.open("a:extLst").open("a:ext", "uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
    xml.empty(
        "asvg:svgBlip",
        "xmlns:asvg",
        "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
        "r:embed",
        stored(svg, "svg", "image/svg+xml"));
    xml.close().close();
  }

  private String stored(byte[] bytes, Artwork artwork) {
    return stored(bytes, artwork.extension(), artwork.contentType());
  }

  private String stored(byte[] bytes, String extension, String contentType) {
    Stored content = new Stored(bytes);
    String name = names.get(content);
    if (name == null) {
      name = "word/media/image" + (names.size() + 1) + "." + extension;
      names.put(content, name);
      pack.picture(name, contentType, bytes);
    }
    return pack.lead(DocxFile.MAIN, "image", name);
  }

  private static String emu(int millipoints) {
    return String.valueOf((long) millipoints * EMU_A_POINT / 1000);
  }
}
