package deckle.write.pdf;

import deckle.font.Font;
import deckle.write.pdf.SvgLine.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * One {@code text} element of an SVG file, set in our fonts and turned into outlines, so that a
 * figure looks the same on every machine and needs no installed font.
 */
final class SvgText {

  private static final List<String> OF_TEXT =
      List.of("x", "y", "dx", "dy", "rotate", "textLength", "lengthAdjust");
  private static final List<Font> FALLBACKS = List.of(Font.REGULAR, Font.MATH, Font.FALLBACK);
  private static final double SUB = 0.2;
  private static final double SUPER = 0.35;

  private final Element text;
  private final Faults faults;
  private final boolean preserve;
  private final List<SvgLine> lines = new ArrayList<>();
  private double x;
  private double y;
  private boolean spaceWaits;

  SvgText(Element text, Faults faults) {
    this.text = text;
    this.faults = faults;
    this.preserve = "preserve".equals(text.getAttribute("xml:space"));
    lines.add(new SvgLine(anchor(text)));
  }

  /** The group of outlines that takes the element's place. */
  Element outlines() {
    Element group = set(text, 0);
    lines.forEach(SvgLine::draw);
    return group;
  }

  /** The middle of the text in its own coordinates; of text without letters, nowhere. */
  Optional<double[]> middle() {
    set(text, 0);
    double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    lines.forEach(line -> line.widen(box));
    return box[0] > box[2]
        ? Optional.empty()
        : Optional.of(new double[] {(box[0] + box[2]) / 2, (box[1] + box[3]) / 2});
  }

  private Element set(Element element, double raised) {
    Element group = text.getOwnerDocument().createElementNS(text.getNamespaceURI(), "g");
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (!OF_TEXT.contains(attribute.getNodeName())) {
        group.setAttribute(attribute.getNodeName(), attribute.getNodeValue());
      }
    }
    move(element);
    double shift = raised + shift(element);
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        letters(child.getNodeValue(), element, group, shift);
      } else if (child instanceof Element span && drawn(span)) {
        group.appendChild(set(span, shift));
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
    boolean placed = element.hasAttribute("x") || element.hasAttribute("y");
    x = coordinate(element, "x", size, x);
    y = coordinate(element, "y", size, y);
    x += coordinate(element, "dx", size, 0);
    y += coordinate(element, "dy", size, 0);
    if (placed) {
      spaceWaits = false;
      lines.add(new SvgLine(anchor(element)));
    }
  }

  private double coordinate(Element element, String name, double size, double otherwise) {
    String[] values = element.getAttribute(name).strip().split("[\\s,]+", -1);
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
    double shift =
        switch (SvgStyle.own(element, "baseline-shift").orElse("baseline")) {
          case "baseline" -> 0;
          case "sub" -> SUB * around;
          case "super" -> -SUPER * around;
          default -> -SvgStyle.length(SvgStyle.own(element, "baseline-shift").get(), around, 0);
        };
    return shift + hung(element, size);
  }

  private static double hung(Element element, double size) {
    return switch (SvgStyle.own(element, "dominant-baseline").orElse("auto")) {
      case "middle", "central" -> size * 0.32;
      case "hanging", "text-before-edge" -> size * 0.7;
      default -> 0;
    };
  }

  private void letters(String words, Element element, Element group, double shift) {
    Font chosen = font(element);
    double size = SvgStyle.size(element);
    for (int point : words.codePoints().toArray()) {
      boolean space = Character.isWhitespace(point);
      if (space && !preserve) {
        spaceWaits |= !line().isEmpty();
        continue;
      }
      if (spaceWaits) {
        advance(chosen, ' ', size);
        spaceWaits = false;
      }
      letter(chosen, space ? ' ' : point, size, group, shift);
    }
  }

  private void letter(Font chosen, int point, double size, Element group, double shift) {
    Font font = chosen.has(point) ? chosen : fallback(point).orElse(chosen);
    double from = x;
    advance(font, point, size);
    line().add(new Letter(group, font, font.glyph(point), size, from, y + shift, x));
  }

  private void advance(Font font, int point, double size) {
    x += font.advance(font.glyph(point)) * size / 1000;
  }

  private Optional<Font> fallback(int point) {
    Optional<Font> font = FALLBACKS.stream().filter(each -> each.has(point)).findFirst();
    if (font.isEmpty()) {
      faults.error(
          "no font has the figure's `" + Character.toString(point) + "`",
          "replace the character in the figure, or turn its text into paths");
    }
    return font;
  }

  private SvgLine line() {
    return lines.get(lines.size() - 1);
  }

  private static String anchor(Element element) {
    return SvgStyle.inherited(element, "text-anchor", "start");
  }

  private static Font font(Element element) {
    if (SvgStyle.bold(element)) {
      return SvgStyle.italic(element) ? Font.BOLD_ITALIC : Font.BOLD;
    }
    return SvgStyle.italic(element) ? Font.ITALIC : Font.REGULAR;
  }
}
