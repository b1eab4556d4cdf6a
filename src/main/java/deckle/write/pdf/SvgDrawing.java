package deckle.write.pdf;

import com.github.weisj.jsvg.SVGDocument;
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
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns an SVG file into vectors: no text, no fonts, no pixels are left in it. */
final class SvgDrawing {

  private static final URI NOWHERE = URI.create("figure.svg");

  private final ObjectWriter file;
  private final Faults faults;

  SvgDrawing(ObjectWriter file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /** Draws the file without the texts that callouts will cover. */
  Optional<Drawn> draw(byte[] bytes, SortedSet<String> covered) throws IOException {
    Optional<Document> parsed = parsed(bytes);
    if (parsed.isEmpty() || !new SvgCheck(faults).sound(parsed.get().getDocumentElement())) {
      return Optional.empty();
    }
    fitToView(parsed.get().getDocumentElement());
    Map<String, double[]> middles = outlineTexts(parsed.get(), covered);
    SVGDocument drawing =
        new SVGLoader()
            .load(
                new ByteArrayInputStream(serialized(parsed.get())),
                NOWHERE,
                LoaderContext.builder()
                    .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                    .build());
    if (drawing == null || drawing.size().width <= 0 || drawing.size().height <= 0) {
      faults.error("the figure cannot be drawn", "open it in a drawing program and save it again");
      return Optional.empty();
    }
    Map<String, Place> places = places(drawing, middles);
    return Optional.of(new Drawn(form(drawing), places));
  }

  /** No document type, so no entities: an untrusted file could read others or grow without end. */
  private Optional<Document> parsed(byte[] bytes) throws IOException {
    if (new String(bytes, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
      faults.error("the figure has a document type", "save it as plain SVG, without `<!DOCTYPE`");
      return Optional.empty();
    }
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return Optional.of(builder.parse(new ByteArrayInputStream(bytes)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform has these features", e);
    } catch (SAXException e) {
      faults.error("the figure is not well-formed XML" + place(e), "save it again as plain SVG");
      return Optional.empty();
    }
  }

  /** The parser's own words are in the language of the machine. */
  private static String place(SAXException e) {
    return e instanceof SAXParseException at
        ? " at line " + at.getLineNumber() + ", column " + at.getColumnNumber()
        : "";
  }

  /** The page gives a drawing the shape of its view; no margin is left in it. */
  private static void fitToView(Element root) {
    String[] view = root.getAttribute("viewBox").strip().split("[\\s,]+", -1);
    if (view.length == 4) {
      root.setAttribute("width", view[2]);
      root.setAttribute("height", view[3]);
    }
  }

  /** Replaces all texts; returns where the covered ones stood, in the root's user units. */
  private Map<String, double[]> outlineTexts(Document document, SortedSet<String> covered) {
    Map<String, double[]> middles = new TreeMap<>();
    outlineTexts(document.getDocumentElement(), covered, new AffineTransform(), middles);
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
      AffineTransform around,
      Map<String, double[]> middles) {
    AffineTransform here = new AffineTransform(around);
    here.concatenate(SvgTransform.of(element.getAttribute("transform")));
    for (Element child : SvgCheck.children(element)) {
      if (!child.getLocalName().equals("text")) {
        outlineTexts(child, covered, here, middles);
      } else if (covered.contains(child.getAttribute("id"))) {
        here.concatenate(SvgTransform.of(child.getAttribute("transform")));
        new SvgText(child, faults)
            .middle()
            .ifPresent(middle -> middles.put(child.getAttribute("id"), moved(here, middle)));
        element.removeChild(child);
        here.setTransform(around);
        here.concatenate(SvgTransform.of(element.getAttribute("transform")));
      } else {
        element.replaceChild(new SvgText(child, faults).outlines(), child);
      }
    }
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

  private int form(SVGDocument drawing) throws IOException {
    FloatSize size = drawing.size();
    try (PDDocument scratch = new PDDocument()) {
      PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(scratch, size.width, size.height);
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
