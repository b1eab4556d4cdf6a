package deckle.cli;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** PNG files, sound ones and others. */
final class Pixels {

  private static final int HEADER = 12;

  private Pixels() {}

  static byte[] png(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /** A small file whose header promises a large picture. */
  static byte[] claiming(int width, int height) throws IOException {
    ByteBuffer png = ByteBuffer.wrap(png(1, 1));
    png.putInt(HEADER + 4, width).putInt(HEADER + 8, height);
    CRC32 sum = new CRC32();
    sum.update(png.array(), HEADER, 17);
    return png.putInt(HEADER + 17, (int) sum.getValue()).array();
  }
}
