package deckle.svg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An author's SVG drawing made safe and sure: it asks for nothing outside itself, and its words are
 * outlines of our fonts.
 */
public final class Drawing {

  private static final double LARGEST = 1e6;

  private final Document document;
  private final SvgTexts texts;

  private Drawing(Document document, SvgTexts texts) {
    this.document = document;
    this.texts = texts;
  }

  /**
   * Empty where the drawing cannot be trusted or understood, which is then reported.
   *
   * @param covered ids of texts that are not to be seen
   * @param language of its words, a BCP 47 tag
   */
  public static Optional<Drawing> of(
      byte[] svg, SortedSet<String> covered, String language, Faults faults) throws IOException {
    Optional<Document> parsed = new SvgFile(faults).read(svg);
    if (parsed.isEmpty() || !sound(parsed.get(), faults)) {
      return Optional.empty();
    }
    SvgTexts texts = new SvgTexts(covered, new SvgType(language, faults), faults);
    texts.outline(parsed.get());
    return Optional.of(new Drawing(parsed.get(), texts));
  }

  private static boolean sound(Document document, Faults faults) {
    return new SvgSheet(faults).spread(document)
        && new SvgCheck(faults).sound(document.getDocumentElement())
        && fitToView(document.getDocumentElement(), faults);
  }

  /** Where it is placed it has the shape of its view; no margin is left in it. */
  private static boolean fitToView(Element root, Faults faults) {
    if (!root.hasAttribute("viewBox")) {
      return true;
    }
    String[] view = view(root);
    if (view.length != 4 || !within(view[0], -LARGEST) || !within(view[1], -LARGEST)) {
      faults.error("the figure's `viewBox` is no view", "`viewBox=\"0 0 400 300\"`");
      return false;
    }
    // A picture without size is reported where it is placed.
    if (!within(view[2], 0) || !within(view[3], 0)) {
      return false;
    }
    root.setAttribute("width", view[2]);
    root.setAttribute("height", view[3]);
    return true;
  }

  private static String[] view(Element root) {
    return root.getAttribute("viewBox").strip().split("[\\s,]+", 5);
  }

  private static boolean within(String number, double least) {
    double value = SvgStyle.length(number, 0, Double.NaN);
    return value > least && value < LARGEST;
  }

  /** Where the covered texts stood, by id, in user units. */
  public Map<String, Box> covered() {
    return texts.places();
  }

  /** Where they stood as parts of the drawing's width and height, from its top left. */
  public Map<String, Box> coveredParts() {
    Element root = document.getDocumentElement();
    String[] view = root.hasAttribute("viewBox") ? view(root) : new String[] {"0", "0"};
    double left = SvgStyle.length(view[0], 0, 0);
    double top = SvgStyle.length(view[1], 0, 0);
    double width = SvgStyle.length(root.getAttribute("width"), 0, 1);
    double height = SvgStyle.length(root.getAttribute("height"), 0, 1);
    Map<String, Box> parts = new TreeMap<>();
    covered().forEach((id, box) -> parts.put(id, box.within(left, top, width, height)));
    return parts;
  }

  /**
   * The file, in UTF-8, with something painted over it.
   *
   * @param marks as SVG, for a drawing that is so wide
   */
  public byte[] with(String marks, int width) {
    Element root = document.getDocumentElement();
    String[] view = root.hasAttribute("viewBox") ? view(root) : new String[] {"0", "0"};
    double scale = SvgStyle.length(root.getAttribute("width"), 0, width) / width;
    String whole = new String(bytes(), StandardCharsets.UTF_8);
    int end = whole.lastIndexOf("</");
    return end < 0
        ? bytes()
        : (whole.substring(0, end)
                + ("<g xmlns=\"http://www.w3.org/2000/svg\" transform=\"translate(" + view[0])
                + (" " + view[1] + ") scale(" + plain(scale) + ")\">")
                + (marks + "</g>" + whole.substring(end)))
            .getBytes(StandardCharsets.UTF_8);
  }

  /** Without an exponent, which not every reader of SVG takes. */
  private static String plain(double number) {
    return BigDecimal.valueOf(number).toPlainString();
  }

  /** The size of its smallest words in user units; raised and lowered signs do not count. */
  public double smallestWords() {
    return texts.smallest();
  }

  /** The file, in UTF-8. */
  public byte[] bytes() {
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
