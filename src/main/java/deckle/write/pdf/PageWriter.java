package deckle.write.pdf;

import deckle.doc.Colour;
import deckle.doc.Look;
import deckle.page.Page;
import deckle.page.Placed;
import deckle.page.Placed.Ink;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes one page: its content, marked with the elements it belongs to, and its links. */
final class PageWriter extends Painter {

  private static final String BACKGROUND = "Background";
  private static final Colour WHITE = Colour.grey(255);

  private final Page page;
  private final Look look;
  private final int object;
  private final StructureTree tree;
  private final Figures figures;
  private final ContentStream content;
  private final Links links;
  private final Bytes owners = new Bytes();
  private final Templates templates;
  private int marks;

  PageWriter(
      Page page,
      Look look,
      int object,
      StructureTree tree,
      ContentStream content,
      Templates templates,
      Figures figures,
      Links links) {
    super(content, page.height());
    this.page = page;
    this.look = look;
    this.object = object;
    this.tree = tree;
    this.figures = figures;
    this.links = links;
    this.content = content;
    this.templates = templates;
  }

  void write(ObjectWriter file, Resources resources, int pageTree) throws IOException {
    ground();
    page.pieces().forEach(piece -> piece.accept(this));
    close();
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
      mark(Placed.ARTIFACT, BACKGROUND);
      content.rectangle(0, 0, page.width(), page.height(), Ink.WHITE);
    }
  }

  @Override
  void begin(int begun) {
    content.begin(tree.element(begun).role().tag(), next(begun));
  }

  /** The number of an element's next marked content on this page. */
  private int next(int marked) {
    tree.content(marked, object, marks);
    owners.reference(tree.object(marked)).add(' ');
    return marks++;
  }

  @Override
  void cover(int covered, Box box) {
    tree.cover(covered, object, box);
    links.cover(covered, box);
  }

  @Override
  void paint(Placed.Picture picture) {
    try {
      figures.paint(picture, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Void copy(Placed.Copy copy) {
    close();
    Template template = templates.of(copy, tree);
    int up = page.height() - copy.y();
    content.paste(template, copy.x(), up, own -> next(copy.element(own)));
    for (Template.Covered area : template.covered()) {
      cover(copy.element(area.element()), area.box().moved(copy.x(), up));
    }
    return null;
  }
}
