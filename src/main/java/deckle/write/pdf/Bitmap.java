package deckle.write.pdf;

import deckle.svg.Faults;
import deckle.write.pdf.Figures.Drawn;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
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

  /** A JPEG goes into the file as it is; a PNG is held in memory up to three times. */
  private static final long MOST_IN_JPEG = 50_000_000;

  private static final long MOST_IN_PNG = 25_000_000;
  private static final int OPAQUE = 255;

  private final ObjectWriter file;
  private final Faults faults;

  Bitmap(ObjectWriter file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /** A PNG is decoded and packed anew: 8 bits for each colour, alpha as a mask. */
  Optional<Drawn> png(byte[] bytes) throws IOException {
    Optional<BufferedImage> pixels = read("png", MOST_IN_PNG, bytes, reader -> reader.read(0));
    if (pixels.isEmpty()) {
      return Optional.empty();
    }
    BufferedImage image = pixels.get();
    return Optional.of(
        new Drawn(grey(image) ? shades(image) : colours(image), Map.of(), Double.MAX_VALUE));
  }

  /** PDFBox would brighten greys: it takes them for linear light. */
  private int shades(BufferedImage image) throws IOException {
    Bytes samples = new Bytes();
    forEachRow(
        image,
        (y, row) -> {
          for (int shade : row) {
            samples.add(shade);
          }
        });
    return file.stream(entries(image.getRaster(), 1), samples);
  }

  private int colours(BufferedImage image) throws IOException {
    boolean clear = image.getColorModel().hasAlpha();
    int type = clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
    forEachRow(image, (y, row) -> plain.getRaster().setDataElements(0, y, row.length, 1, row));
    try (PDDocument scratch = new PDDocument()) {
      var object = LosslessFactory.createFromImage(scratch, plain).getCOSObject();
      return new CosBridge(file).copy(object);
    }
  }

  private static boolean grey(BufferedImage image) {
    boolean palette = image.getColorModel() instanceof IndexColorModel;
    return image.getRaster().getNumBands() == 1 && !palette;
  }

  private static String entries(Raster pixels, int bands) {
    return "/Type/XObject/Subtype/Image/Width "
        + pixels.getWidth()
        + "/Height "
        + pixels.getHeight()
        + (bands == 1 ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceRGB")
        + "/BitsPerComponent 8";
  }

  /** A JPEG is taken as it is, once it has proved to be readable. */
  Optional<Drawn> jpeg(byte[] bytes) throws IOException {
    Jpeg head = new Jpeg(bytes);
    if (head.rare()) {
      faults.error(
          "the picture is a JPEG of a rare kind, arithmetic-coded or lossless",
          "save it as an ordinary JPEG or as PNG");
      return Optional.empty();
    }
    Optional<Raster> pixels =
        read("jpeg", MOST_IN_JPEG, bytes, reader -> reader.readRaster(0, null));
    if (pixels.isEmpty()) {
      return Optional.empty();
    }
    if (!head.whole()) {
      damaged();
      return Optional.empty();
    }
    int bands = pixels.get().getNumBands();
    if (bands != 1 && bands != 3) {
      faults.error(
          "the picture is a CMYK JPEG, which screens cannot show faithfully",
          "save it as an RGB JPEG or as PNG");
      return Optional.empty();
    }
    if (head.turned()) {
      faults.warning(
          "the picture lies on its side: only its EXIF data say how to turn it",
          "turn it in an image editor and save it");
    }
    int object = file.reserve();
    file.encoded(object, entries(pixels.get(), bands) + "/Filter/DCTDecode", bytes);
    return Optional.of(new Drawn(object, Map.of(), Double.MAX_VALUE));
  }

  /** One way to read an image file. */
  private interface Decoding<T> {
    T decode(ImageReader reader) throws IOException;
  }

  private <T> Optional<T> read(String kind, long most, byte[] bytes, Decoding<T> decoding) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind);
    ImageReader reader = readers.next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      long count = (long) reader.getWidth(0) * reader.getHeight(0);
      if (count > most) {
        faults.error(
            String.format(
                Locale.ROOT,
                "the picture has %d million pixels, %d million are the most",
                count / 1_000_000,
                most / 1_000_000),
            "make it smaller: 2000 pixels across are plenty on paper");
        return Optional.empty();
      }
      return Optional.of(decoding.decode(reader));
    } catch (IOException | RuntimeException e) {
      // ImageIO's readers throw what they please on a file that is damaged.
      damaged();
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  private void damaged() {
    faults.error("the picture is damaged", "open it in an image editor and save it again");
  }

  /** What is done with a row of shades or colours. */
  private interface RowReader {
    void row(int y, int[] row);
  }

  /**
   * Reads the pixels as they are in the file: colour management would differ from one JDK to the
   * next and brighten greys.
   */
  private static void forEachRow(BufferedImage image, RowReader reader) {
    Raster raster = image.getRaster();
    int bands = raster.getNumBands();
    int[] samples = new int[image.getWidth() * bands];
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      raster.getPixels(0, y, image.getWidth(), 1, samples);
      for (int x = 0; x < row.length; x++) {
        row[x] = colour(image, samples, x * bands, bands);
      }
      reader.row(y, row);
    }
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
