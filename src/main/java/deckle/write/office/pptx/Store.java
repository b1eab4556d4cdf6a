package deckle.write.office.pptx;

import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.write.office.Artwork;
import deckle.write.office.Artworks;
import deckle.write.office.OfficePackage;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** The pictures of a file, each stored once. */
final class Store {

  private final Artworks artworks;
  private final OfficePackage pack;
  private final Diagnostics diagnostics;

  /** By their content. */
  private final Map<ByteBuffer, String> names = new HashMap<>();

  Store(Artworks artworks, OfficePackage pack, Diagnostics diagnostics) {
    this.artworks = artworks;
    this.pack = pack;
    this.diagnostics = diagnostics;
  }

  Artworks artworks() {
    return artworks;
  }

  /** Says of a picture that it cannot be placed. */
  void report(Span at) {
    diagnostics.error(
        at, "this picture does not say how large it is", "save it again; an SVG needs a `viewBox`");
  }

  /** The id by which a part leads to a bitmap. */
  String bitmap(Artwork artwork, String from) {
    return stored(artwork.bitmap(), artwork.extension(), artwork.contentType(), from);
  }

  /** The id by which a part leads to a drawing. */
  String drawing(byte[] svg, String from) {
    return stored(svg, "svg", "image/svg+xml", from);
  }

  private String stored(byte[] bytes, String extension, String contentType, String from) {
    ByteBuffer content = ByteBuffer.wrap(bytes);
    String name = names.get(content);
    if (name == null) {
      name = "ppt/media/image" + (names.size() + 1) + "." + extension;
      names.put(content, name);
      pack.picture(name, contentType, bytes);
    }
    return pack.lead(from, "image", name);
  }
}
