package deckle.write.pdf;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What a camera wrote into a JPEG about the way it was held. */
final class Exif {

  private static final int FIRST_SEGMENT = 2;
  private static final int APPLICATION = 0xFFE1;
  private static final int SCAN = 0xFFDA;
  private static final int EXIF = 0x45786966;
  private static final int HEADER = 10;
  private static final int LITTLE_ENDIAN = 0x4949;
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY = 12;
  private static final int UPRIGHT = 1;

  private Exif() {}

  /** Whether the picture must be turned or mirrored to be seen as it was taken. */
  static boolean turned(byte[] jpeg) {
    ByteBuffer in = ByteBuffer.wrap(jpeg);
    try {
      int at = FIRST_SEGMENT;
      while (marker(in, at) >= 0xFF00 && marker(in, at) != SCAN) {
        if (marker(in, at) == APPLICATION && in.getInt(at + 4) == EXIF) {
          return orientation(in.slice(at + HEADER, jpeg.length - at - HEADER)) != UPRIGHT;
        }
        at += 2 + marker(in, at + 2);
      }
      return false;
    } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
      return false;
    }
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

  private static int marker(ByteBuffer in, int at) {
    return in.getShort(at) & 0xFFFF;
  }
}
