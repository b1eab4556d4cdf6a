package deckle.svg;

import deckle.font.Shaper;
import deckle.svg.SvgLine.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * One {@code text} element of an SVG file, set in our fonts and turned into outlines, so that a
 * figure looks the same on every machine and needs no installed font.
 */
final class SvgText {

  private static final List<String> OF_TEXT = List.of("x", "y", "dx", "dy");
  private static final double SUB = 0.2;
  private static final double SUPER = 0.35;

  private final Element text;
  private final SvgType type;
  private final Faults faults;
  private final Set<String> covered;
  private final boolean preserve;
  private final boolean rightToLeft;
  private final List<SvgLine> lines = new ArrayList<>();
  private double y;
  private double gap;

  /**
   * @param covered ids of texts and parts of texts that are not to be seen
   */
  SvgText(Element text, Set<String> covered, SvgType type, Faults faults) {
    this.text = text;
    this.covered = covered;
    this.type = type;
    this.faults = faults;
    this.preserve =
        SvgStyle.inherited(text, "xml:space", "default").equals("preserve")
            || SvgStyle.inherited(text, "white-space", "normal").startsWith("pre");
    this.rightToLeft = SvgStyle.inherited(text, "direction", "ltr").equals("rtl");
  }

  /** The group of outlines that takes the element's place. */
  Element outlines() {
    begin(text, 0);
    Element group = set(text, hung(), Optional.empty());
    line().set(type, preserve);
    lines.forEach(SvgLine::draw);
    return group;
  }

  /**
   * Left, top, right and bottom of the covered parts in the text's own coordinates; of those
   * without words, none.
   */
  Map<String, double[]> boxes() {
    Map<String, double[]> boxes = new TreeMap<>();
    lines.forEach(line -> line.widen(boxes));
    return boxes;
  }

  private Element set(Element element, double raised, Optional<String> around) {
    Element group = text.getOwnerDocument().createElementNS(text.getNamespaceURI(), "g");
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (!OF_TEXT.contains(attribute.getNodeName())) {
        group.setAttribute(attribute.getNodeName(), attribute.getNodeValue());
      }
    }
    move(element);
    String id = element.getAttribute("id");
    Optional<String> label = covered.contains(id) ? Optional.of(id) : around;
    double shift = raised + shift(element);
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        words(child.getNodeValue(), element, group, label, shift);
      } else if (child instanceof Element span && drawn(span)) {
        group.appendChild(set(span, shift, label));
      }
    }
    return group;
  }

  private static boolean drawn(Element span) {
    String name = span.getLocalName();
    return name.equals("tspan") || name.equals("a");
  }

  /** Absolute coordinates begin a new line, which is anchored on its own. */
  private void move(Element element) {
    double size = SvgStyle.size(element);
    double dx = coordinate(element, "dx", size, 0);
    y = coordinate(element, "y", size, y) + coordinate(element, "dy", size, 0);
    if (element.hasAttribute("x") || element.hasAttribute("y")) {
      double end = line().set(type, preserve);
      begin(element, coordinate(element, "x", size, end) + dx);
    } else {
      gap += dx;
    }
  }

  private void begin(Element element, double x) {
    lines.add(new SvgLine(x, SvgStyle.inherited(element, "text-anchor", "start"), rightToLeft));
    gap = 0;
  }

  private double coordinate(Element element, String name, double size, double otherwise) {
    String[] values = element.getAttribute(name).strip().split("[\\s,]+", 3);
    if (values.length > 1) {
      faults.warning(
          "the figure places single letters by a list in `" + name + "`, only its first counts",
          "give each letter its own `tspan`");
    }
    return SvgStyle.length(values[0], size, otherwise);
  }

  /** How far an element's baseline stands below that of the text around it. */
  private static double shift(Element element) {
    double size = SvgStyle.size(element);
    double around = SvgStyle.parent(element).map(SvgStyle::size).orElse(size);
    String shift = SvgStyle.own(element, "baseline-shift").orElse("baseline");
    return switch (shift) {
      case "baseline" -> 0;
      case "sub" -> SUB * around;
      case "super" -> -SUPER * around;
      default -> -SvgStyle.length(shift, around, 0);
    };
  }

  /** How far the baseline stands below the text's y, by the measures of our font. */
  private double hung() {
    double size = SvgStyle.size(text);
    return switch (SvgStyle.inherited(text, "dominant-baseline", "auto")) {
      case "middle" -> size * 0.243;
      case "central" -> size * 0.312;
      case "mathematical" -> size * 0.512;
      case "hanging" -> size * 0.819;
      case "text-before-edge", "text-top" -> size * 1.024;
      case "text-after-edge", "text-bottom", "ideographic" -> size * -0.4;
      default -> 0;
    };
  }

  private void words(
      String written, Element element, Element group, Optional<String> label, double shift) {
    String words = preserve ? written.replaceAll("\\s", " ") : written.replaceAll("\\s+", " ");
    if (!preserve && line().endsInSpace()) {
      words = words.stripLeading();
    }
    if (!words.isEmpty()) {
      String composed = Shaper.composed(words);
      double size = SvgStyle.size(element);
      line().add(new Piece(element, group, label, composed, size, gap, y + shift));
      gap = 0;
    }
  }

  private SvgLine line() {
    return lines.get(lines.size() - 1);
  }
}
