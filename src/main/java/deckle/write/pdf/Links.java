package deckle.write.pdf;

import deckle.page.Element;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The areas of one page that are clicked: one for each line that a link runs over. */
final class Links {

  private final StructureTree tree;
  private final ObjectWriter file;
  private final Anchors anchors;
  private final List<Area> areas = new ArrayList<>();

  Links(StructureTree tree, ObjectWriter file, Anchors anchors) {
    this.tree = tree;
    this.file = file;
    this.anchors = anchors;
  }

  private record Area(int link, Box box) {}

  /** Notes a run of glyphs that may stand in a link. */
  void cover(int element, Box box) {
    OptionalInt link = tree.linkAround(element);
    if (link.isEmpty()) {
      return;
    }
    Area area = new Area(link.getAsInt(), box);
    int last = areas.size() - 1;
    if (last >= 0 && continues(areas.get(last), area)) {
      areas.set(last, new Area(area.link(), areas.get(last).box().union(box)));
    } else {
      areas.add(area);
    }
  }

  /** Writes the annotations; returns their references. */
  Bytes write(int page) throws IOException {
    Bytes references = new Bytes();
    for (Area area : areas) {
      int annotation = file.reserve();
      Bytes parent = new Bytes().reference(tree.object(area.link())).add(' ');
      file.object(annotation, annotation(area, tree.parent(parent)));
      tree.annotation(area.link(), page, annotation);
      references.reference(annotation).add(' ');
    }
    return references;
  }

  private Bytes annotation(Area area, int key) {
    Element link = tree.element(area.link());
    String target = link.target().orElse("");
    Bytes body = new Bytes().add("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect");
    area.box().writeTo(body).add("/Contents");
    if (target.startsWith(Anchors.MARK)) {
      body.words(target.substring(Anchors.MARK.length()));
      anchors.action(target, body);
    } else {
      body.words(link.alt().orElse(target)).add("/A<</S/URI/URI").string(ascii(target)).add(">>");
    }
    return body.add("/StructParent ").number(key).add(">>");
  }

  /** Addresses are ASCII in PDF; what is not is escaped as browsers do. */
  private static byte[] ascii(String url) {
    Bytes escaped = new Bytes();
    for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 127) {
        escaped.add(b);
      } else {
        escaped.add('%').hex(b);
      }
    }
    return escaped.toArray();
  }

  private static boolean continues(Area last, Area next) {
    return last.link() == next.link() && last.box().besides(next.box());
  }
}
