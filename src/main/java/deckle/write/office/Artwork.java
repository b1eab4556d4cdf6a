package deckle.write.office;

import java.util.Optional;

/**
 * A picture as Office files hold it.
 *
 * @param bitmap which every program shows
 * @param extension of the bitmap, {@code png} or {@code jpeg}
 * @param drawing the same as SVG, which newer programs show instead, sharp at any size
 */
public record Artwork(byte[] bitmap, String extension, Optional<byte[]> drawing) {

  public String contentType() {
    return "image/" + extension;
  }
}
