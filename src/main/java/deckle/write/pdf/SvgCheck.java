package deckle.write.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What in an SVG file is not drawn or not trusted: reported, and taken out. */
final class SvgCheck {

  private static final int MOST_SHAPES = 50_000;
  private static final int DEEPEST = 100;
  private static final String SVG = "http://www.w3.org/2000/svg";

  private static final List<String> LOST =
      List.of("foreignObject", "image", "textPath", "tref", "mask", "pattern", "switch");

  private static final List<String> IGNORED =
      List.of("script", "filter", "animate", "animateMotion", "animateTransform", "set");

  /** Elements of the drawing programs' own, which draw nothing. */
  private static final List<String> SILENT = List.of("metadata", "title", "desc");

  private final Faults faults;
  private final Map<String, Element> byId = new TreeMap<>();
  private final IdentityHashMap<Element, Long> weights = new IdentityHashMap<>();
  private boolean sound = true;

  SvgCheck(Faults faults) {
    this.faults = faults;
  }

  /** Whether the file can be drawn as a whole; cleans it on the way. */
  boolean sound(Element root) {
    clean(root, 0);
    if (sound && weight(root) > MOST_SHAPES) {
      refuse("the figure draws more than 50 000 shapes", "simplify it, or use a bitmap");
    }
    return sound;
  }

  private void clean(Element element, int depth) {
    if (depth > DEEPEST) {
      refuse("the figure's elements are nested more than 100 deep", "ungroup some of them");
      return;
    }
    byId.putIfAbsent(element.getAttribute("id"), element);
    attributes(element);
    for (Element child : children(element)) {
      if (keeps(child)) {
        clean(child, depth + 1);
      } else {
        element.removeChild(child);
      }
    }
  }

  private boolean keeps(Element child) {
    String name = child.getLocalName();
    if (!SVG.equals(child.getNamespaceURI()) || SILENT.contains(name)) {
      return false;
    }
    if (LOST.contains(name)) {
      refuse(
          "the figure uses `" + name + "`, which is not drawn",
          "redraw that part with shapes and text");
      return false;
    }
    if (IGNORED.contains(name)) {
      faults.warning("the figure uses `" + name + "`, which paper cannot show", "remove it");
      return false;
    }
    if (name.equals("style")) {
      sheet(child.getTextContent());
    }
    return true;
  }

  private void sheet(String rules) {
    if (rules.contains("@import") || rules.replaceAll("url\\(\\s*['\"]?#", "").contains("url(")) {
      refuse("the figure's `style` refers to another file", "put all of it into the figure");
    }
    if (rules.contains("font") || rules.contains("text-anchor")) {
      faults.warning(
          "the figure sets fonts in a `style` element, which is not read for text",
          "set `font-size` and `font-weight` on the `text` elements themselves");
    }
  }

  private void attributes(Element element) {
    List<String> dropped = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      String name = attribute.getName();
      String value = attribute.getValue().strip();
      boolean link = name.equals("href") || name.endsWith(":href");
      boolean elsewhere = link && !value.startsWith("#") && !element.getLocalName().equals("a");
      if (elsewhere || value.replaceAll("url\\(\\s*['\"]?#", "").contains("url(")) {
        refuse(
            "the figure refers to `" + value + "`, which is outside of it",
            "put all of it into the figure");
      }
      if (name.startsWith("on") || name.equals("filter") || name.equals("mask")) {
        dropped.add(name);
      }
    }
    dropped.forEach(element::removeAttribute);
  }

  /** How many elements are drawn, counting what {@code use} repeats. */
  private long weight(Element element) {
    Long known = weights.get(element);
    if (known != null) {
      return known;
    }
    // Until it is known it is too heavy, so that an element that uses itself is.
    weights.put(element, MOST_SHAPES + 1L);
    long weight = 1;
    for (Element child : children(element)) {
      weight += weight(child);
    }
    if (element.getLocalName().equals("use")) {
      weight += used(element);
    }
    weight = Math.min(weight, MOST_SHAPES + 1L);
    weights.put(element, weight);
    return weight;
  }

  private long used(Element use) {
    String href = use.hasAttribute("href") ? "href" : "xlink:href";
    Element target = byId.get(use.getAttribute(href).strip().replaceFirst("^#", ""));
    return target == null ? 0 : weight(target);
  }

  private void refuse(String message, String hint) {
    sound = false;
    faults.error(message, hint);
  }

  static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = element.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }
}
