package deckle.deck;

import java.util.Arrays;

/** A picture file as it was read; the bytes are of the kind they claim to be. */
public final class Image {

  /** The picture formats Deckle takes. */
  public enum Kind {
    SVG,
    PNG,
    JPEG
  }

  private final Kind kind;
  private final byte[] bytes;
  private final String file;
  private final int hash;

  /** One that was made, and comes from no file. */
  public Image(Kind kind, byte[] bytes) {
    this(kind, bytes, "");
  }

  /**
   * One that was read.
   *
   * @param file as its author wrote it, to say so where something is wrong with it
   */
  public Image(Kind kind, byte[] bytes, String file) {
    this.kind = kind;
    this.file = file;
    this.bytes = bytes.clone();
    this.hash = Arrays.hashCode(bytes);
  }

  public Kind kind() {
    return kind;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public String file() {
    return file;
  }

  /** By what is seen. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Image that && kind == that.kind && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
