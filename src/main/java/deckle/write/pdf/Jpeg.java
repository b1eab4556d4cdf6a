package deckle.write.pdf;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What the segments of a JPEG say about the picture in it. */
final class Jpeg {

  private static final int FIRST_SEGMENT = 2;
  private static final int APPLICATION = 0xFFE1;
  private static final int SCAN = 0xFFDA;
  private static final int END = 0xFFD9;
  private static final int EXIF = 0x45786966;
  private static final int HEADER = 10;
  private static final int LITTLE_ENDIAN = 0x4949;
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY = 12;
  private static final int UPRIGHT = 1;

  /** The frames that PDF knows: baseline, extended and progressive, with Huffman's code. */
  private static final int LAST_FRAME = 0xFFC2;

  private final ByteBuffer in;

  Jpeg(byte[] file) {
    this.in = ByteBuffer.wrap(file);
  }

  /** Whether the picture must be turned or mirrored to be seen as it was taken. */
  boolean turned() {
    try {
      for (int at = FIRST_SEGMENT; marker(at) != SCAN; at = next(at)) {
        if (marker(at) == APPLICATION && in.getInt(at + 4) == EXIF) {
          return orientation(in.slice(at + HEADER, in.limit() - at - HEADER)) != UPRIGHT;
        }
      }
      return false;
    } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
      return false;
    }
  }

  /** Whether it is coded in a way that programs which show PDF need not know. */
  boolean rare() {
    try {
      for (int at = FIRST_SEGMENT; marker(at) != SCAN; at = next(at)) {
        int kind = marker(at);
        boolean table = kind == 0xFFC4 || kind == 0xFFC8 || kind == 0xFFCC;
        if (kind > LAST_FRAME && kind <= 0xFFCF && !table) {
          return true;
        }
      }
      return false;
    } catch (IndexOutOfBoundsException e) {
      return false;
    }
  }

  /** Whether the picture has an end: decoders fill up what is missing in grey. */
  boolean whole() {
    try {
      int at = FIRST_SEGMENT;
      while (marker(at) != SCAN) {
        at = next(at);
      }
      while (marker(at) != END) {
        at++;
      }
      return true;
    } catch (IndexOutOfBoundsException e) {
      return false;
    }
  }

  private int next(int at) {
    return at + 2 + marker(at + 2);
  }

  /** From TIFF's first directory of entries: tag, type, count, value. */
  private static int orientation(ByteBuffer tiff) {
    boolean little = tiff.getShort(0) == LITTLE_ENDIAN;
    tiff.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    for (int i = 0; i < tiff.getShort(directory); i++) {
      int entry = directory + 2 + i * ENTRY;
      if (tiff.getShort(entry) == ORIENTATION) {
        return tiff.getShort(entry + 8);
      }
    }
    return UPRIGHT;
  }

  private int marker(int at) {
    return in.getShort(at) & 0xFFFF;
  }
}
