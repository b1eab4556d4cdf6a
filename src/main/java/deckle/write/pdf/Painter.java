package deckle.write.pdf;

import deckle.page.Placed;

/** Paints what stands on a page, each piece marked with the element that it belongs to. */
abstract class Painter implements Placed.Visitor<Void> {

  private static final String PAGINATION = "Pagination";
  private static final String ORNAMENT = "";

  /** No element, and no decoration either. */
  private static final int NOTHING = Integer.MIN_VALUE;

  private final ContentStream content;
  private final int height;

  /** What the open marked content belongs to, and of decoration its type. */
  private int element = NOTHING;

  private String artifact = "";

  /**
   * @param height from which y counts downwards
   */
  Painter(ContentStream content, int height) {
    this.content = content;
    this.height = height;
  }

  /** Begins marked content of an element. */
  abstract void begin(int begun);

  /** Takes note of what an element covers. */
  abstract void cover(int covered, Box box);

  @Override
  public Void glyphs(Placed.Glyphs run) {
    if (run.run().glyphs().length > 0) {
      mark(run.element(), PAGINATION);
      content.glyphs(run);
      if (run.element() != Placed.ARTIFACT) {
        cover(run.element(), around(run));
      }
    }
    return null;
  }

  @Override
  public Void rule(Placed.Rule rule) {
    mark(rule.element(), ORNAMENT);
    content.rectangle(rule.x(), rule.y(), rule.width(), rule.height(), rule.ink());
    return null;
  }

  @Override
  public Void frame(Placed.Frame frame) {
    mark(frame.element(), ORNAMENT);
    content.frame(frame, frame.fill() != Placed.Ink.WHITE);
    return null;
  }

  @Override
  public Void picture(Placed.Picture picture) {
    mark(picture.element(), ORNAMENT);
    paint(picture);
    if (picture.element() != Placed.ARTIFACT) {
      int bottom = height - picture.y() - picture.height();
      int right = picture.x() + picture.width();
      cover(picture.element(), new Box(picture.x(), bottom, right, bottom + picture.height()));
    }
    return null;
  }

  /** Paints a picture in the marked content that is open. */
  abstract void paint(Placed.Picture picture);

  /** Neighbours of one element share their marked content. */
  final void mark(int wanted, String type) {
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
      begin(wanted);
    }
  }

  final void close() {
    if (element != NOTHING) {
      content.end();
      element = NOTHING;
    }
  }

  /** The line that a run stands on: about what its letters reach above and below it. */
  private Box around(Placed.Glyphs run) {
    int sign = run.turned() ? -1 : 1;
    int baseline = height - run.y();
    int end = run.x() + sign * run.width();
    int up = baseline + sign * run.run().size() * 8 / 10;
    int down = baseline - sign * run.run().size() / 4;
    return new Box(
        Math.min(run.x(), end), Math.min(up, down), Math.max(run.x(), end), Math.max(up, down));
  }
}
