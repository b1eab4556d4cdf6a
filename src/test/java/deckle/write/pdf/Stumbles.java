package deckle.write.pdf;

import deckle.write.pdf.Tagged.Area;
import deckle.write.pdf.Tagged.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What whoever listens to a file would stumble over, beyond what the standards forbid. */
final class Stumbles {

  private static final Set<String> MAY_BE_EMPTY = Set.of("TD", "TH");
  private static final Set<String> DESCRIBED = Set.of("Figure", "Formula");

  private final List<String> found = new ArrayList<>();
  private int level;

  private Stumbles() {}

  /** None for a good file. */
  static List<String> of(Node document) {
    Stumbles stumbles = new Stumbles();
    document.all().forEach(stumbles::look);
    return stumbles.found;
  }

  private void look(Node node) {
    if (Aloud.tidy(node.text()).isEmpty() && !MAY_BE_EMPTY.contains(node.tag())) {
      found.add("nothing is heard of a " + node.tag());
    }
    if (DESCRIBED.contains(node.tag()) && node.alt().filter(alt -> !alt.isBlank()).isEmpty()) {
      found.add("a " + node.tag() + " is not described");
    }
    if (!node.tag().equals("LI") && !node.nodes("Lbl").isEmpty()) {
      found.add("a label in no item: " + node.text());
    }
    if (node.isHeading()) {
      heading(node);
    }
    switch (node.tag()) {
      case "TH" -> has(node, "Scope");
      case "L" -> list(node);
      case "LI" -> item(node);
      case "Link" -> link(node);
      default -> {}
    }
  }

  private void has(Node node, String attribute) {
    if (node.attributes().getNameAsString(attribute) == null) {
      found.add("a " + node.tag() + " has no " + attribute + ": " + node.text());
    }
  }

  private void heading(Node heading) {
    int next = heading.tag().charAt(1) - '0';
    if (next > level + 1) {
      found.add("level " + next + " follows level " + level + ": " + heading.text());
    }
    level = next;
  }

  private void list(Node list) {
    has(list, "ListNumbering");
    if (list.kids().isEmpty() || list.nodes("LI").size() != list.kids().size()) {
      found.add("a list of other things than items: " + list.text());
    }
  }

  private void item(Node item) {
    List<String> parts = item.nodes().stream().map(Node::tag).toList();
    if (!parts.equals(List.of("Lbl", "LBody")) && !parts.equals(List.of("LBody"))) {
      found.add("an item of " + parts + ": " + item.text());
    }
  }

  private void link(Node link) {
    List<Area> areas =
        link.kids().stream().filter(Area.class::isInstance).map(Area.class::cast).toList();
    if (areas.isEmpty()) {
      found.add("a link that cannot be followed: " + link.text());
    }
    for (Area area : areas) {
      COSDictionary action = area.annotation().getCOSDictionary(COSName.A);
      boolean leads =
          action != null
              && (!action.getString(COSName.URI, "").isEmpty()
                  || action.getCOSArray(COSName.D) != null);
      if (!leads || area.annotation().getString(COSName.CONTENTS, "").isEmpty()) {
        found.add("a link that does not say where it leads: " + link.text());
      }
    }
  }
}
