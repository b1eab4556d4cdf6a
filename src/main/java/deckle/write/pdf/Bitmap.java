package deckle.write.pdf;

import deckle.write.pdf.Figures.Drawn;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Turns photographs and screenshots into image objects. */
final class Bitmap {

  private static final long MOST_PIXELS = 50_000_000;
  private static final int OPAQUE = 255;

  private final ObjectWriter file;
  private final Faults faults;

  Bitmap(ObjectWriter file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /** A PNG is decoded and packed anew: 8 bits for each colour, alpha as a mask. */
  Optional<Drawn> png(byte[] bytes) throws IOException {
    Optional<BufferedImage> pixels = read("png", bytes, reader -> reader.read(0));
    if (pixels.isEmpty()) {
      return Optional.empty();
    }
    try (PDDocument scratch = new PDDocument()) {
      var image = LosslessFactory.createFromImage(scratch, plain(pixels.get()));
      return Optional.of(new Drawn(new CosBridge(file).copy(image.getCOSObject()), Map.of()));
    }
  }

  /** A JPEG is taken as it is, once it has proved to be readable. */
  Optional<Drawn> jpeg(byte[] bytes) throws IOException {
    Optional<Raster> pixels = read("jpeg", bytes, reader -> reader.readRaster(0, null));
    if (pixels.isEmpty()) {
      return Optional.empty();
    }
    int bands = pixels.get().getNumBands();
    if (bands != 1 && bands != 3) {
      faults.error(
          "the picture is a CMYK JPEG, which screens cannot show faithfully",
          "save it as an RGB JPEG or as PNG");
      return Optional.empty();
    }
    int object = file.reserve();
    String colours = bands == 1 ? "/DeviceGray" : "/DeviceRGB";
    String entries = "/Type/XObject/Subtype/Image/Width " + pixels.get().getWidth();
    entries += "/Height " + pixels.get().getHeight() + "/ColorSpace" + colours;
    file.encoded(object, entries + "/BitsPerComponent 8/Filter/DCTDecode", bytes);
    return Optional.of(new Drawn(object, Map.of()));
  }

  /** One way to read an image file. */
  private interface Decoding<T> {
    T decode(ImageReader reader) throws IOException;
  }

  private <T> Optional<T> read(String kind, byte[] bytes, Decoding<T> decoding) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind);
    ImageReader reader = readers.next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      long count = (long) reader.getWidth(0) * reader.getHeight(0);
      if (count > MOST_PIXELS) {
        faults.error(
            "the picture has " + count / 1_000_000 + " million pixels, 50 million are the most",
            "make it smaller: 2000 pixels across are plenty on paper");
        return Optional.empty();
      }
      return Optional.of(decoding.decode(reader));
    } catch (IOException | RuntimeException e) {
      // ImageIO's readers throw what they please on a file that is damaged.
      faults.error("the picture is damaged", "open it in an image editor and save it again");
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  /**
   * The pixels as they are in the file: colour management would differ from one JDK to the next and
   * brighten greys.
   */
  private static BufferedImage plain(BufferedImage image) {
    Raster raster = image.getRaster();
    int bands = raster.getNumBands();
    boolean clear = image.getColorModel().hasAlpha();
    boolean grey = bands == 1 && !(image.getColorModel() instanceof IndexColorModel);
    int type =
        grey
            ? BufferedImage.TYPE_BYTE_GRAY
            : clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
    int[] row = new int[image.getWidth() * bands];
    int[] out = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      raster.getPixels(0, y, image.getWidth(), 1, row);
      for (int x = 0; x < out.length; x++) {
        out[x] = colour(image, row, x * bands, bands);
      }
      if (grey) {
        plain.getRaster().setPixels(0, y, out.length, 1, out);
      } else {
        plain.getRaster().setDataElements(0, y, out.length, 1, out);
      }
    }
    return plain;
  }

  private static int colour(BufferedImage image, int[] row, int at, int bands) {
    if (image.getColorModel() instanceof IndexColorModel palette) {
      return palette.getRGB(row[at]);
    }
    int first = eight(image, row[at], 0);
    if (bands == 1) {
      return first;
    }
    boolean colours = bands >= 3;
    int second = colours ? eight(image, row[at + 1], 1) : first;
    int third = colours ? eight(image, row[at + 2], 2) : first;
    boolean alpha = bands == 2 || bands == 4;
    int opacity = alpha ? eight(image, row[at + bands - 1], bands - 1) : OPAQUE;
    return opacity << 24 | first << 16 | second << 8 | third;
  }

  private static int eight(BufferedImage image, int sample, int band) {
    int most = (1 << image.getSampleModel().getSampleSize(band)) - 1;
    return most == OPAQUE ? sample : (int) ((sample * 255L + most / 2) / most);
  }
}
