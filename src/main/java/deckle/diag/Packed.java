package deckle.diag;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** A text that is kept for long and looked at seldom, in a fifth of its room. */
final class Packed {

  /** Of what has no text but a name, such as a file that cannot be opened. */
  private static final Packed EMPTY = new Packed(0, new byte[0]);

  private final int length;
  private final byte[] bytes;

  private Packed(int length, byte[] bytes) {
    this.length = length;
    this.bytes = bytes;
  }

  static Packed of(String text) {
    return text.isEmpty() ? EMPTY : packed(text);
  }

  private static Packed packed(String text) {
    byte[] plain = new byte[2 * text.length()];
    ByteBuffer.wrap(plain).asCharBuffer().put(text.toCharArray());
    byte[] room = new byte[plain.length];
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(plain);
      deflater.finish();
      int size = deflater.deflate(room);
      boolean smaller = deflater.finished() && size < plain.length;
      return new Packed(text.length(), smaller ? Arrays.copyOf(room, size) : plain);
    } finally {
      deflater.end();
    }
  }

  String text() {
    boolean packed = bytes.length < 2 * length;
    byte[] plain = packed ? inflated() : bytes;
    char[] text = new char[length];
    ByteBuffer.wrap(plain).asCharBuffer().get(text);
    return new String(text);
  }

  private byte[] inflated() {
    byte[] plain = new byte[2 * length];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes);
      inflater.inflate(plain);
      return plain;
    } catch (DataFormatException e) {
      throw new IllegalStateException("what was packed here cannot be damaged", e);
    } finally {
      inflater.end();
    }
  }
}
