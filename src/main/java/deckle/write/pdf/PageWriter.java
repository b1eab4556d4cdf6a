package deckle.write.pdf;

import deckle.doc.Colour;
import deckle.doc.Look;
import deckle.page.Page;
import deckle.page.Placed;
import deckle.page.Placed.Ink;
import java.io.IOException;

/** Writes one page: its content, marked with the elements it belongs to, and its links. */
final class PageWriter implements Sequences.Taker {

  private static final String BACKGROUND = "Background";
  private static final Colour WHITE = Colour.grey(255);

  private final Page page;
  private final Look look;
  private final int object;
  private final StructureTree tree;
  private final ContentStream content;
  private final Links links;
  private final Bytes owners = new Bytes();
  private final Templates templates;
  private final Stamps stamps;
  private int marks;

  PageWriter(
      Page page,
      Look look,
      int object,
      StructureTree tree,
      ContentStream content,
      Templates templates,
      Stamps stamps,
      Links links) {
    this.page = page;
    this.look = look;
    this.object = object;
    this.tree = tree;
    this.links = links;
    this.content = content;
    this.templates = templates;
    this.stamps = stamps;
  }

  void write(ObjectWriter file, Resources resources, Figures figures, int pageTree)
      throws IOException {
    ground();
    new Sequences(page.height(), stamps, figures, this).paint(page.pieces());
    Bytes body = new Bytes().add("<</Type/Page/Parent ").reference(pageTree).add("/MediaBox[0 0 ");
    body.points(page.width()).add(' ').points(page.height()).add("]/Resources ");
    body.reference(resources.object()).add("/Tabs/S");
    if (content.bytes().size() > 0) {
      body.add("/Contents ").reference(file.stream("", content.bytes())).add("/StructParents ");
      int owner = file.object(new Bytes().add('[').add(owners.trimmed()).add(']'));
      body.number(tree.parent(new Bytes().reference(owner).add(' ')));
    }
    Bytes annotations = links.write(object);
    if (annotations.size() > 0) {
      body.add("/Annots[").add(annotations).add(']');
    }
    file.object(object, body.add(">>"));
  }

  /** A coloured page is painted before all else. */
  private void ground() {
    if (!look.palette().ground().equals(WHITE)) {
      content.beginArtifact(BACKGROUND);
      content.rectangle(0, 0, page.width(), page.height(), Ink.WHITE);
      content.end();
    }
  }

  @Override
  public void sequence(Sequence sequence) {
    if (sequence.isDecoration()) {
      content.beginArtifact(sequence.artifact());
    } else {
      content.begin(tree.element(sequence.element()).role().tag(), next(sequence.element()));
      sequence.covered().forEach(box -> cover(sequence.element(), box));
    }
    sequence.stamp().countSingle();
    content.put(sequence, stamps.pays(sequence.stamp()), 0, 0);
    content.end();
  }

  @Override
  public void copy(Placed.Copy copy) {
    Template template = templates.of(copy, tree);
    int up = page.height() - copy.y();
    content.paste(template, copy.x(), up, own -> next(copy.element(own)));
    for (Template.Covered area : template.covered()) {
      cover(copy.element(area.element()), area.box().moved(copy.x(), up));
    }
  }

  /** The number of an element's next marked content on this page. */
  private int next(int marked) {
    tree.content(marked, object, marks);
    owners.reference(tree.object(marked)).add(' ');
    return marks++;
  }

  private void cover(int covered, Box box) {
    tree.cover(covered, object, box);
    links.cover(covered, box);
  }
}
