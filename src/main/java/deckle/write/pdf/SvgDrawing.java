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
import deckle.write.pdf.Figures.Drawn;
import deckle.write.pdf.Figures.Place;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Turns an SVG file into vectors: no text, no fonts, no pixels are left in it. */
final class SvgDrawing {

  private static final URI NOWHERE = URI.create("figure.svg");
  private static final double LARGEST = 1e6;

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
    Optional<Document> parsed = new SvgFile(faults).read(bytes);
    if (parsed.isEmpty() || !sound(parsed.get())) {
      return Optional.empty();
    }
    SvgTexts texts = new SvgTexts(covered, new SvgType(language, faults), faults);
    texts.outline(parsed.get());
    SvgLimits limits = new SvgLimits();
    try {
      SVGDocument drawing =
          new SVGLoader()
              .load(new ByteArrayInputStream(serialized(parsed.get())), NOWHERE, TRUSTING_NOTHING);
      if (drawing != null && drawing.size().width > 0 && drawing.size().height > 0) {
        int form = form(drawing, limits);
        blank(limits, covered);
        double smallest = texts.smallest() / drawing.viewBox().width;
        return Optional.of(new Drawn(form, places(drawing, texts.middles()), smallest));
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

  private boolean sound(Document document) {
    return new SvgSheet(faults).spread(document)
        && new SvgCheck(faults).sound(document.getDocumentElement())
        && fitToView(document.getDocumentElement());
  }

  private void blank(SvgLimits limits, SortedSet<String> covered) {
    if (!limits.sawInk() && covered.isEmpty()) {
      faults.warning("the figure shows nothing", "see whether its shapes lie within its `viewBox`");
    }
  }

  /** The page gives a drawing the shape of its view; no margin is left in it. */
  private boolean fitToView(Element root) {
    if (!root.hasAttribute("viewBox")) {
      return true;
    }
    String[] view = root.getAttribute("viewBox").strip().split("[\\s,]+", 5);
    if (view.length != 4 || !within(view[0], -LARGEST) || !within(view[1], -LARGEST)) {
      faults.error("the figure's `viewBox` is no view", "`viewBox=\"0 0 400 300\"`");
      return false;
    }
    // A picture without size was reported when its page was laid out.
    if (!within(view[2], 0) || !within(view[3], 0)) {
      return false;
    }
    root.setAttribute("width", view[2]);
    root.setAttribute("height", view[3]);
    return true;
  }

  private static boolean within(String number, double least) {
    double value = SvgStyle.length(number, 0, Double.NaN);
    return value > least && value < LARGEST;
  }

  private static Map<String, Place> places(SVGDocument drawing, Map<String, double[]> middles) {
    ViewBox view = drawing.viewBox();
    Map<String, Place> places = new TreeMap<>();
    middles.forEach(
        (id, at) ->
            places.put(
                id, new Place((at[0] - view.x) / view.width, (at[1] - view.y) / view.height)));
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

  private static byte[] serialized(Document document) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Transformer identity = TransformerFactory.newDefaultInstance().newTransformer();
      identity.transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException("a parsed file can be written", e);
    }
  }
}
