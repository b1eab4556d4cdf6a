package deckle.write.pdf;

import deckle.doc.Colour;
import deckle.doc.Look;
import deckle.page.Page;
import deckle.page.Placed;
import deckle.page.Placed.Ink;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes one page: its content, marked with the elements it belongs to, and its links. */
final class PageWriter implements Placed.Visitor<PageWriter> {

  private static final String PAGINATION = "Pagination";
  private static final String BACKGROUND = "Background";
  private static final String ORNAMENT = "";
  private static final Colour WHITE = Colour.grey(255);

  /** No element, and no decoration either. */
  private static final int NOTHING = Integer.MIN_VALUE;

  private final Page page;
  private final Look look;
  private final int object;
  private final StructureTree tree;
  private final Figures figures;
  private final ContentStream content;
  private final Links links;
  private final Bytes owners = new Bytes();
  private int marks;

  /** What the open marked content belongs to, and of decoration its type. */
  private int element = NOTHING;

  private String artifact = "";

  PageWriter(
      Page page,
      Look look,
      int object,
      StructureTree tree,
      Resources resources,
      Stamps stamps,
      Figures figures,
      Links links) {
    this.page = page;
    this.look = look;
    this.object = object;
    this.tree = tree;
    this.figures = figures;
    this.links = links;
    this.content = new ContentStream(page.height(), look.palette(), resources, stamps);
  }

  void write(ObjectWriter file, Resources resources, int pageTree) throws IOException {
    ground();
    page.items().forEach(item -> item.accept(this));
    close();
    int stream = file.stream("", content.bytes());
    Bytes body = new Bytes().add("<</Type/Page/Parent ").reference(pageTree).add("/MediaBox[0 0 ");
    body.points(page.width()).add(' ').points(page.height()).add("]/Resources ");
    body.reference(resources.object());
    body.add("/Contents ").reference(stream).add("/Tabs/S/StructParents ");
    int owner = file.object(new Bytes().add('[').add(owners.trimmed()).add(']'));
    body.number(tree.parent(new Bytes().reference(owner).add(' ')));
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
  public PageWriter glyphs(Placed.Glyphs run) {
    if (run.run().glyphs().length > 0) {
      mark(run.element(), PAGINATION);
      content.glyphs(run);
      cover(run.element(), around(run));
    }
    return this;
  }

  @Override
  public PageWriter rule(Placed.Rule rule) {
    mark(rule.element(), ORNAMENT);
    content.rectangle(rule.x(), rule.y(), rule.width(), rule.height(), rule.ink());
    return this;
  }

  @Override
  public PageWriter frame(Placed.Frame frame) {
    mark(frame.element(), ORNAMENT);
    content.frame(frame, frame.fill() != Placed.Ink.WHITE);
    return this;
  }

  @Override
  public PageWriter picture(Placed.Picture picture) {
    mark(picture.element(), ORNAMENT);
    try {
      figures.paint(picture, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int bottom = page.height() - picture.y() - picture.height();
    cover(
        picture.element(),
        new Box(picture.x(), bottom, picture.x() + picture.width(), bottom + picture.height()));
    return this;
  }

  /** Neighbours of one element share their marked content. */
  private void mark(int wanted, String type) {
    boolean decoration = wanted == Placed.ARTIFACT;
    if (wanted == element && (!decoration || type.equals(artifact))) {
      return;
    }
    close();
    element = wanted;
    artifact = type;
    if (decoration) {
      content.beginArtifact(type);
    } else {
      content.begin(tree.element(wanted).role().tag(), marks);
      tree.content(wanted, object, marks++);
      owners.reference(tree.object(wanted)).add(' ');
    }
  }

  private void close() {
    if (element != NOTHING) {
      content.end();
      element = NOTHING;
    }
  }

  private void cover(int covered, Box box) {
    if (covered != Placed.ARTIFACT) {
      tree.cover(covered, object, box);
      links.cover(covered, box);
    }
  }

  /** The line that a run stands on: about what its letters reach above and below it. */
  private Box around(Placed.Glyphs run) {
    int sign = run.turned() ? -1 : 1;
    int baseline = page.height() - run.y();
    int end = run.x() + sign * run.width();
    int up = baseline + sign * run.run().size() * 8 / 10;
    int down = baseline - sign * run.run().size() / 4;
    return new Box(
        Math.min(run.x(), end), Math.min(up, down), Math.max(run.x(), end), Math.max(up, down));
  }
}
