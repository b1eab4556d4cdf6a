package deckle.svg;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What in an SVG file is not drawn or not trusted: reported, and taken out. */
final class SvgCheck {

  private static final int MOST_SHAPES = 50_000;
  private static final int MOST_LETTERS = 20_000;
  private static final int DEEPEST = 100;

  /** In place of a weight while that is being found. */
  private static final long BEGUN = -1;

  /** Cutting along a shape takes time that grows with the square of its points. */
  private static final int LONGEST_CLIP = 20_000;

  private static final int CLIP_CHARACTERS = 10;
  private static final String SVG = "http://www.w3.org/2000/svg";

  private static final List<String> LOST =
      List.of("foreignObject", "image", "textPath", "tref", "mask", "pattern");

  private static final List<String> IGNORED =
      List.of("script", "filter", "animate", "animateMotion", "animateTransform", "set");

  /** Elements of the drawing programs' own, which draw nothing. */
  private static final List<String> SILENT = List.of("metadata", "title", "desc");

  /** Properties that change nothing on paper here, and the values that never change anything. */
  private static final Map<String, String> UNDRAWN =
      Map.of(
          "filter", "none",
          "mask", "none",
          "mix-blend-mode", "normal",
          "rotate", "0",
          "text-decoration", "none",
          "textLength", "",
          "word-spacing", "normal|0(px|em)?",
          "writing-mode", "horizontal-tb|lr(-tb)?|auto");

  private static final Set<String> SHAPES =
      Set.of(
          "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "use", "g");

  private static final Pattern LINK = Pattern.compile("^#(.+)|url\\(\\s*['\"]?#([^'\")]+)");

  private final Faults faults;
  private final Map<String, Element> byId = new TreeMap<>();
  private final IdentityHashMap<Element, Long> weights = new IdentityHashMap<>();
  private boolean sound = true;

  SvgCheck(Faults faults) {
    this.faults = faults;
  }

  /** Whether the file can be drawn as a whole; cleans it on the way. */
  boolean sound(Element root) {
    clean(root);
    if (sound && letters(root) > MOST_LETTERS) {
      refuse("the figure has more than 20 000 letters", "give it fewer words");
    }
    long weight = sound ? weight(root, 0) : 0;
    if (sound && weight > MOST_SHAPES) {
      refuse("the figure draws more than 50 000 shapes", "simplify it, or use a bitmap");
    }
    return sound;
  }

  private void clean(Element element) {
    byId.putIfAbsent(element.getAttribute("id"), element);
    attributes(element);
    for (Element child : children(element)) {
      if (child.getLocalName().equals("switch")) {
        choose(child);
      }
      if (keeps(child)) {
        clean(child);
      } else {
        element.removeChild(child);
      }
    }
    fading(element);
  }

  /** Drawing programs offer HTML and, for those who do not draw that, plain text. */
  private static void choose(Element alternatives) {
    List<Element> offered = children(alternatives);
    boolean plain = offered.stream().anyMatch(each -> SHAPES.contains(each.getLocalName()));
    boolean found = false;
    for (Element each : offered) {
      if (found || (plain && !SHAPES.contains(each.getLocalName()))) {
        alternatives.removeChild(each);
      } else {
        found = true;
      }
    }
    alternatives.getOwnerDocument().renameNode(alternatives, SVG, "g");
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
    return true;
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
            "the figure refers to `" + shown(value) + "`, which is outside of it",
            "put all of it into the figure");
      }
      if (name.startsWith("on")) {
        faults.warning("the figure uses `" + name + "`, which paper cannot show", "remove it");
        dropped.add(name);
      }
      String unchanging = UNDRAWN.get(name);
      if (unchanging != null) {
        if (!value.matches(unchanging)) {
          faults.warning(
              "the figure uses `" + name + "`, which is not drawn",
              "remove it, or draw what it does with shapes and text");
        }
        dropped.add(name);
      }
    }
    dropped.forEach(element::removeAttribute);
  }

  private static String shown(String value) {
    return value.length() > 60 ? value.substring(0, 60) + "…" : value;
  }

  /** A group is not faded as one sheet: where its parts overlap, that would be seen. */
  private void fading(Element element) {
    boolean fades = SvgStyle.length(element.getAttribute("opacity"), 1, 1) < 1;
    if (fades
        && children(element).stream().filter(e -> SHAPES.contains(e.getLocalName())).count() > 1) {
      faults.warning(
          "the figure fades a group, whose parts are faded one by one",
          "where they overlap, give them the colour that you want to see");
    }
  }

  private static long letters(Element element) {
    if (element.getLocalName().equals("text")) {
      return element.getTextContent().length();
    }
    return children(element).stream().mapToLong(SvgCheck::letters).sum();
  }

  /** How many elements are drawn, counting what others repeat. */
  private long weight(Element element, int depth) {
    Long known = weights.get(element);
    if (known != null && known == BEGUN && sound) {
      refuse("the figure has a part that contains itself", "take the `use` out of what it repeats");
    }
    if (known != null) {
      return known;
    }
    if (depth > DEEPEST) {
      refuse("the figure's elements are nested more than 100 deep", "ungroup some of them");
      return MOST_SHAPES;
    }
    weights.put(element, BEGUN);
    long weight = 1 + referred(element, depth);
    for (Element child : children(element)) {
      weight += weight(child, depth + 1);
    }
    if (element.getLocalName().equals("text")) {
      weight += letters(element);
    }
    weight += clipped(element);
    weight = Math.min(weight, MOST_SHAPES + 1L);
    weights.put(element, weight);
    return weight;
  }

  /** Shapes, colours, marks and clips that are defined elsewhere. */
  private long referred(Element element, int depth) {
    long weight = 0;
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Matcher link = LINK.matcher(element.getAttributes().item(i).getNodeValue().strip());
      if (link.find()) {
        Element target = byId.get(link.group(1) == null ? link.group(2) : link.group(1));
        weight += target == null ? 0 : weight(target, depth + 1);
      }
    }
    return weight;
  }

  private long clipped(Element element) {
    if (!element.getLocalName().equals("clipPath")) {
      return 0;
    }
    long characters = outline(element);
    if (characters > LONGEST_CLIP) {
      refuse("the figure clips by a shape of too many points", "clip by a simpler shape");
    }
    return characters / CLIP_CHARACTERS;
  }

  private static long outline(Element element) {
    int own = element.getAttribute("d").length() + element.getAttribute("points").length();
    return own + children(element).stream().mapToLong(SvgCheck::outline).sum();
  }

  private void refuse(String message, String hint) {
    sound = false;
    faults.error(message, hint);
  }

  static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }
}
