package deckle.write.pdf;

import deckle.page.Placed;
import deckle.write.pdf.Template.Covered;
import deckle.write.pdf.Template.Gap;
import java.util.ArrayList;
import java.util.List;

/** Writes what a copy holds, without its place and without numbers. */
final class TemplateWriter extends Painter {

  private final Placed.Copy copy;
  private final StructureTree tree;
  private final Templates templates;
  private final ContentStream content;
  private final List<Gap> gaps = new ArrayList<>();
  private final List<Covered> covered = new ArrayList<>();

  TemplateWriter(Placed.Copy copy, StructureTree tree, Templates templates, ContentStream content) {
    super(content, 0);
    this.copy = copy;
    this.tree = tree;
    this.templates = templates;
    this.content = content;
  }

  Template written() {
    return new Template(content, gaps, covered);
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
    for (Covered area : template.covered()) {
      Box box = area.box().moved(inner.x(), -inner.y());
      covered.add(new Covered(inner.element(area.element()), box));
    }
    return null;
  }
}
