package deckle.write.pdf;

import deckle.page.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * The content of a copy as it is written wherever it stands, but for the place and for the numbers
 * of its marked content. A question that a thousand forms ask is so put into words of PDF once.
 */
final class Template extends Painter {

  /** A number that is missing: where, and whose. */
  record Gap(int offset, int element) {}

  private record Covered(int element, Box box) {}

  private final Placed.Copy copy;
  private final StructureTree tree;
  private final Templates templates;
  private final ContentStream content;
  private final List<Gap> gaps = new ArrayList<>();
  private final List<Covered> covered = new ArrayList<>();

  Template(Placed.Copy copy, StructureTree tree, Templates templates, ContentStream content) {
    super(content, 0);
    this.copy = copy;
    this.templates = templates;
    this.tree = tree;
    this.content = content;
    copy.items().forEach(item -> item.accept(this));
    close();
  }

  /** What was written, and in which state it leaves the page. */
  ContentStream content() {
    return content;
  }

  /** Of elements of the copy's own tree. */
  List<Gap> gaps() {
    return gaps;
  }

  /** Tells what elements of the copy's own tree cover, from the copy's place. */
  void covered(ObjIntConsumer<Box> each) {
    covered.forEach(area -> each.accept(area.box(), area.element()));
  }

  @Override
  void begin(int own) {
    String tag = tree.element(copy.element(own)).role().tag();
    gaps.add(new Gap(content.beginUnnumbered(tag), own));
  }

  @Override
  void cover(int own, Box box) {
    if (tree.needsPlace(copy.element(own))) {
      covered.add(new Covered(own, box));
    }
  }

  @Override
  void paint(Placed.Picture picture) {
    throw new IllegalArgumentException("a copy holds no picture");
  }

  @Override
  public Void copy(Placed.Copy inner) {
    close();
    Template template = templates.of(inner.within(copy), tree);
    List<Gap> missing = content.pasteUnnumbered(template, inner.x(), -inner.y());
    missing.forEach(gap -> gaps.add(new Gap(gap.offset(), inner.element(gap.element()))));
    template.covered(
        (box, own) ->
            covered.add(new Covered(inner.element(own), box.moved(inner.x(), -inner.y()))));
    return null;
  }
}
