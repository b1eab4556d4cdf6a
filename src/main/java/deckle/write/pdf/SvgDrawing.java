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
import java.util.Set;
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
  private static final Set<String> MOVING = Set.of("svg", "symbol", "defs", "marker", "clipPath");

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
    Map<String, double[]> middles = outlineTexts(parsed.get(), covered);
    SvgLimits limits = new SvgLimits();
    try {
      SVGDocument drawing =
          new SVGLoader()
              .load(new ByteArrayInputStream(serialized(parsed.get())), NOWHERE, TRUSTING_NOTHING);
      if (drawing != null && drawing.size().width > 0 && drawing.size().height > 0) {
        Drawn drawn = new Drawn(form(drawing, limits), places(drawing, middles));
        blank(limits, covered);
        return Optional.of(drawn);
      }
    } catch (SvgLimits.TooMuch e) {
      faults.error(e.getMessage(), e.hint);
      return Optional.empty();
    } catch (RuntimeException e) {
      // What the libraries make of numbers that are none is theirs; what to do about it is the
      // same.
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

  /** Replaces all texts; returns where the covered ones stood, in the root's user units. */
  private Map<String, double[]> outlineTexts(Document document, SortedSet<String> covered) {
    Map<String, double[]> middles = new TreeMap<>();
    SvgType type = new SvgType(language, faults);
    outlineTexts(document.getDocumentElement(), covered, type, new AffineTransform(), middles);
    for (String id : covered) {
      if (!middles.containsKey(id)) {
        faults.error("the figure has no text with the id `" + id + "`", "give the text that id");
      }
    }
    return middles;
  }

  private void outlineTexts(
      Element element,
      SortedSet<String> covered,
      SvgType type,
      AffineTransform around,
      Map<String, double[]> middles) {
    AffineTransform here = new AffineTransform(around);
    here.concatenate(SvgTransform.of(element.getAttribute("transform")));
    for (Element child : SvgCheck.children(element)) {
      if (!child.getLocalName().equals("text")) {
        outlineTexts(child, covered, type, here, middles);
        continue;
      }
      boolean elsewhere = elsewhere(element);
      SvgText text = new SvgText(child, covered, type, faults);
      element.replaceChild(text.outlines(), child);
      AffineTransform own = new AffineTransform(here);
      own.concatenate(SvgTransform.of(child.getAttribute("transform")));
      for (Map.Entry<String, double[]> covers : text.middles().entrySet()) {
        middles.put(covers.getKey(), moved(own, covers.getValue()));
        if (elsewhere) {
          faults.error(
              "the figure's text `" + covers.getKey() + "` is drawn somewhere else than it stands",
              "take it out of what `use` repeats, or of the `svg` in the figure");
        }
      }
    }
  }

  /** Whether something other than transforms decides where an element's parts are seen. */
  private static boolean elsewhere(Element element) {
    Optional<Element> around = SvgStyle.parent(element);
    return around.isPresent()
        && (MOVING.contains(element.getLocalName()) || elsewhere(around.get()));
  }

  private static double[] moved(AffineTransform transform, double[] point) {
    double[] moved = new double[2];
    transform.transform(point, 0, moved, 0, 1);
    return moved;
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
