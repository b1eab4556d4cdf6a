package deckle.diag;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** A text that is kept for long and looked at seldom, in a fifth of its room. */
final class Packed {

  private final int length;
  private final byte[] bytes;

  private Packed(int length, byte[] bytes) {
    this.length = length;
    this.bytes = bytes;
  }

  static Packed of(String text) {
    byte[] plain = new byte[2 * text.length()];
    ByteBuffer.wrap(plain).asCharBuffer().put(text);
    byte[] room = new byte[plain.length + 1024];
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(plain);
      deflater.finish();
      int size = deflater.deflate(room);
      return deflater.finished()
          ? new Packed(text.length(), Arrays.copyOf(room, size))
          : new Packed(text.length(), plain);
    } finally {
      deflater.end();
    }
  }

  String text() {
    byte[] plain = bytes.length == 2 * length ? bytes : inflated();
    return ByteBuffer.wrap(plain).asCharBuffer().toString();
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
