package deckle.page;

import deckle.deck.Image;
import java.util.Optional;

/** The natural width and height of a picture, in millipoints. */
public record PictureSize(int width, int height) {

  /** At 150 dots an inch. */
  private static final int PIXEL = 480;

  /** Empty for a file that does not say. */
  public static Optional<PictureSize> of(Image image) {
    byte[] bytes = image.bytes();
    if (image.kind() == Image.Kind.SVG) {
      return SvgSize.of(bytes);
    }
    return image.kind() == Image.Kind.PNG ? png(bytes) : jpeg(bytes);
  }

  /** Across, of a bitmap. */
  int pixels() {
    return width / PIXEL;
  }

  public int widthAt(int newHeight) {
    return (int) Math.max(1, (long) width * newHeight / height);
  }

  public int heightAt(int newWidth) {
    return (int) Math.max(1, (long) height * newWidth / width);
  }

  private static Optional<PictureSize> png(byte[] bytes) {
    if (bytes.length < 24) {
      return Optional.empty();
    }
    int width = (twoBytes(bytes, 16) << 16) | twoBytes(bytes, 18);
    int height = (twoBytes(bytes, 20) << 16) | twoBytes(bytes, 22);
    return ofPixels(width, height);
  }

  /** The frame header (SOF) of a JPEG file holds its size. */
  private static Optional<PictureSize> jpeg(byte[] bytes) {
    int at = 2;
    while (at + 9 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      if (isFrameHeader(marker)) {
        return ofPixels(twoBytes(bytes, at + 7), twoBytes(bytes, at + 5));
      }
      at += marker == 0xFF ? 1 : 2 + twoBytes(bytes, at + 2);
    }
    return Optional.empty();
  }

  private static boolean isFrameHeader(int marker) {
    boolean table = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
    return marker >= 0xC0 && marker <= 0xCF && !table;
  }

  private static int twoBytes(byte[] bytes, int at) {
    return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
  }

  private static Optional<PictureSize> ofPixels(int width, int height) {
    return of((double) width * PIXEL, (double) height * PIXEL);
  }

  /** In millipoints; empty where they make no picture. */
  static Optional<PictureSize> of(double width, double height) {
    boolean sensible = width >= 1 && height >= 1 && width < 1e8 && height < 1e8;
    return sensible
        ? Optional.of(new PictureSize((int) Math.round(width), (int) Math.round(height)))
        : Optional.empty();
  }
}
