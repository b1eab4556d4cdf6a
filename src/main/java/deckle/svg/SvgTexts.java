package deckle.svg;

import java.awt.geom.AffineTransform;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** All texts of a drawing: replaced by outlines, and measured on the way. */
final class SvgTexts {

  private static final Set<String> MOVING = Set.of("svg", "symbol", "defs", "marker", "clipPath");

  private final SortedSet<String> covered;
  private final SvgType type;
  private final Faults faults;
  private final Map<String, Box> places = new TreeMap<>();
  private double smallest = Double.MAX_VALUE;

  /**
   * @param covered ids of texts and parts of texts that are not to be seen
   */
  SvgTexts(SortedSet<String> covered, SvgType type, Faults faults) {
    this.covered = covered;
    this.type = type;
    this.faults = faults;
  }

  /** Where the covered ones stood, in the root's user units. */
  Map<String, Box> places() {
    return places;
  }

  /** The size of the smallest in the root's user units; raised and lowered signs do not count. */
  double smallest() {
    return smallest;
  }

  void outline(Document document) {
    outline(document.getDocumentElement(), new AffineTransform());
    for (String id : covered) {
      if (!places.containsKey(id)) {
        faults.error("the figure has no text with the id `" + id + "`", "give the text that id");
      }
    }
  }

  private void outline(Element element, AffineTransform around) {
    AffineTransform here = inside(element, around);
    boolean elsewhere = elsewhere(element);
    for (Element child : SvgCheck.children(element)) {
      if (child.getLocalName().equals("text")) {
        replace(child, inside(child, here), elsewhere);
      } else {
        outline(child, here);
      }
    }
  }

  private static AffineTransform inside(Element element, AffineTransform around) {
    AffineTransform inside = new AffineTransform(around);
    inside.concatenate(SvgTransform.of(element.getAttribute("transform")));
    return inside;
  }

  private void replace(Element written, AffineTransform transform, boolean elsewhere) {
    SvgText text = new SvgText(written, covered, type, faults);
    Element outlines = text.outlines();
    boolean seen = !elsewhere && !covered.contains(written.getAttribute("id"));
    if (seen && !written.getTextContent().isBlank()) {
      double scale = StrictMath.sqrt(Math.abs(transform.getDeterminant()));
      smallest = Math.min(smallest, SvgStyle.size(written) * scale);
    }
    written.getParentNode().replaceChild(outlines, written);
    for (Map.Entry<String, double[]> box : text.boxes().entrySet()) {
      places.put(box.getKey(), Box.of(box.getValue(), transform));
      if (elsewhere) {
        faults.error(
            "the figure's text `" + box.getKey() + "` is drawn somewhere else than it stands",
            "take it out of what `use` repeats, or of the `svg` in the figure");
      }
    }
  }

  /** Whether something other than transforms decides where an element's parts are seen. */
  private static boolean elsewhere(Element element) {
    Optional<Element> around = SvgStyle.parent(element);
    return around.isPresent()
        && (MOVING.contains(element.getLocalName()) || elsewhere(around.get()));
  }
}
