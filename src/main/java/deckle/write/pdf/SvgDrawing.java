package deckle.write.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import deckle.page.CalloutNumbers.Place;
import deckle.svg.Box;
import deckle.svg.Drawing;
import deckle.svg.Faults;
import deckle.write.pdf.Figures.Drawn;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Turns an SVG file into vectors: no text, no fonts, no pixels are left in it. */
final class SvgDrawing {

  private static final URI NOWHERE = URI.create("figure.svg");

  /** Deckle's own limits are narrower. */
  private static final DocumentLimits LIMITS = new DocumentLimits(200, 200, 100_000);

  private static final LoaderContext TRUSTING_NOTHING =
      LoaderContext.builder()
          .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
          .documentLimits(LIMITS)
          .build();

  private final ObjectWriter file;
  private final String language;
  private final Faults faults;

  /**
   * @param language a BCP 47 tag
   */
  SvgDrawing(ObjectWriter file, String language, Faults faults) {
    this.file = file;
    this.language = language;
    this.faults = faults;
  }

  /** Draws the file without the texts that callouts will cover. */
  Optional<Drawn> draw(byte[] bytes, SortedSet<String> covered) throws IOException {
    Optional<Drawing> outlined = Drawing.of(bytes, covered, language, faults);
    if (outlined.isEmpty()) {
      return Optional.empty();
    }
    SvgLimits limits = new SvgLimits();
    try {
      SVGDocument drawing =
          new SVGLoader()
              .load(new ByteArrayInputStream(outlined.get().bytes()), NOWHERE, TRUSTING_NOTHING);
      if (drawing != null && drawing.size().width > 0 && drawing.size().height > 0) {
        int form = form(drawing, limits);
        blank(limits, covered);
        double smallest = outlined.get().smallestWords() / drawing.viewBox().width;
        return Optional.of(new Drawn(form, places(drawing, outlined.get().covered()), smallest));
      }
    } catch (SvgLimits.TooMuch e) {
      faults.error(e.getMessage(), e.hint);
      return Optional.empty();
    } catch (RuntimeException e) {
      // Whatever the libraries make of numbers that are none, what to do about it is the same.
    }
    faults.error("the figure cannot be drawn", "open it in a drawing program and save it again");
    return Optional.empty();
  }

  private void blank(SvgLimits limits, SortedSet<String> covered) {
    if (!limits.sawInk() && covered.isEmpty()) {
      faults.warning("the figure shows nothing", "see whether its shapes lie within its `viewBox`");
    }
  }

  private static Map<String, Place> places(SVGDocument drawing, Map<String, Box> covered) {
    ViewBox view = drawing.viewBox();
    Map<String, Place> places = new TreeMap<>();
    covered.forEach(
        (id, box) ->
            places.put(
                id, new Place((box.x() - view.x) / view.width, (box.y() - view.y) / view.height)));
    return places;
  }

  private int form(SVGDocument drawing, SvgLimits limits) throws IOException {
    FloatSize size = drawing.size();
    try (PDDocument scratch = new PDDocument()) {
      PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(scratch, size.width, size.height);
      graphics.setDrawControl(limits);
      drawing.renderWithPlatform(
          NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, size.width, size.height));
      graphics.dispose();
      PDFormXObject form = graphics.getXFormObject();
      form.setMatrix(AffineTransform.getScaleInstance(1 / size.width, 1 / size.height));
      return new CosBridge(file).copy(form.getCOSObject());
    }
  }
}
