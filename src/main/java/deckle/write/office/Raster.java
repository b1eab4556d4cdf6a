package deckle.write.office;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.view.ViewBox;
import deckle.page.PictureSize;
import deckle.svg.Faults;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Drawings as bitmaps, for programs that show no SVG. */
final class Raster {

  private static final int DOTS_AN_INCH = 220;
  private static final int MOST_DOTS = 2_400;
  private static final long MOST_PIXELS = 25_000_000;
  private static final URI NOWHERE = URI.create("figure.svg");

  /** Deckle's own limits are narrower. */
  private static final LoaderContext TRUSTING_NOTHING =
      LoaderContext.builder()
          .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
          .documentLimits(new DocumentLimits(200, 200, 100_000))
          .build();

  private Raster() {}

  /** On white, as on paper; empty if it cannot be drawn, which is reported. */
  static Optional<byte[]> png(byte[] svg, PictureSize size, Faults faults) {
    BufferedImage paper = blank(size);
    Graphics2D graphics = graphics(paper);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, paper.getWidth(), paper.getHeight());
    return finished(svg, paper, graphics, faults);
  }

  /** Over a photograph, both as large as this. */
  static Optional<byte[]> over(BufferedImage photo, byte[] svg, PictureSize size, Faults faults) {
    BufferedImage paper = blank(size);
    Graphics2D graphics = graphics(paper);
    graphics.drawImage(photo, 0, 0, paper.getWidth(), paper.getHeight(), null);
    return finished(svg, paper, graphics, faults);
  }

  private static BufferedImage blank(PictureSize size) {
    double dots = DOTS_AN_INCH / 72_000.0;
    double largest = Math.max(size.width(), size.height()) * dots;
    double scale = largest > MOST_DOTS ? dots * MOST_DOTS / largest : dots;
    int width = (int) Math.max(1, Math.round(size.width() * scale));
    int height = (int) Math.max(1, Math.round(size.height() * scale));
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
  }

  private static Graphics2D graphics(BufferedImage paper) {
    Graphics2D graphics = paper.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    return graphics;
  }

  private static Optional<byte[]> finished(
      byte[] svg, BufferedImage paper, Graphics2D graphics, Faults faults) {
    try {
      SVGDocument drawing =
          new SVGLoader().load(new ByteArrayInputStream(svg), NOWHERE, TRUSTING_NOTHING);
      if (drawing != null) {
        ViewBox whole = new ViewBox(0, 0, paper.getWidth(), paper.getHeight());
        Output output = new FlatOutput(graphics, new Budget());
        drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, output, whole);
        return Optional.of(encoded(paper));
      }
    } catch (Budget.TooMuch e) {
      faults.error(e.getMessage(), e.hint);
      return Optional.empty();
    } catch (RuntimeException e) {
      // Whatever the libraries make of numbers that are none, what to do about it is the same.
    } finally {
      graphics.dispose();
    }
    faults.error("the figure cannot be drawn", "open it in a drawing program and save it again");
    return Optional.empty();
  }

  private static byte[] encoded(BufferedImage paper) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(paper, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written", e);
    }
    return out.toByteArray();
  }

  /** Those of a photograph; empty if it cannot be shown, which is reported. */
  static Optional<BufferedImage> pixels(byte[] photo, Faults faults) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(photo))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (readers.hasNext()) {
        ImageReader reader = readers.next();
        reader.setInput(in);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels <= MOST_PIXELS) {
          return Optional.of(reader.read(0));
        }
      }
    } catch (IOException | RuntimeException e) {
      // It is damaged in one way or another.
    }
    faults.error("the picture cannot be read", "save it again as an ordinary PNG or JPEG");
    return Optional.empty();
  }
}
