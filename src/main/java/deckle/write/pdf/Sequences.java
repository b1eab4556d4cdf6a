package deckle.write.pdf;

import deckle.page.Placed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paints what stands on a page or in a copy, each piece for the element that it belongs to. */
final class Sequences implements Placed.Visitor<Void> {

  private static final String PAGINATION = "Pagination";
  private static final String ORNAMENT = "";

  /** A viewer that smooths edges would lose half of one that lies on the border. */
  private static final int BORDER = 1_000;

  /** No element, and no decoration either. */
  private static final int NOTHING = Integer.MIN_VALUE;

  /** Takes what is painted, in reading order. */
  interface Taker {
    void sequence(Sequence sequence);

    void copy(Placed.Copy copy);
  }

  private final int height;
  private final Stamps stamps;
  private final Figures figures;
  private final Taker taker;

  /** What is being painted: for which element, or of decoration its type, and what it covers. */
  private int element = NOTHING;

  private String artifact = "";
  private ContentStream content;
  private final List<Box> covered = new ArrayList<>();

  /** Outside of which nothing of it is painted. */
  private Optional<Box> reach = Optional.empty();

  /** Whether it needs nothing but fonts and reads as it is painted. */
  private boolean plain;

  /**
   * @param height from which y counts downwards
   */
  Sequences(int height, Stamps stamps, Figures figures, Taker taker) {
    this.height = height;
    this.stamps = stamps;
    this.figures = figures;
    this.taker = taker;
    this.content = stamps.content(height);
  }

  /** Paints all of these. */
  void paint(List<Placed> items) {
    for (Placed item : items) {
      item.accept(this);
    }
    close();
  }

  @Override
  public Void glyphs(Placed.Glyphs run) {
    if (run.run().glyphs().length > 0) {
      mark(run.element(), PAGINATION);
      content.glyphs(run);
      plain &= !run.run().needsActualText();
      // Far enough for any font's accents and swashes: what is outside would be cut off.
      reach(around(run).widened(3 * run.run().size()));
      if (run.element() != Placed.ARTIFACT) {
        covered.add(around(run));
      }
    }
    return null;
  }

  @Override
  public Void rule(Placed.Rule rule) {
    mark(rule.element(), ORNAMENT);
    content.rectangle(rule.x(), rule.y(), rule.width(), rule.height(), rule.ink());
    reach(box(rule.x(), rule.y(), rule.width(), rule.height()).widened(BORDER));
    return null;
  }

  @Override
  public Void frame(Placed.Frame frame) {
    mark(frame.element(), ORNAMENT);
    content.frame(frame, frame.fill() != Placed.Ink.WHITE);
    reach(box(frame.x(), frame.y(), frame.width(), frame.height()).widened(BORDER));
    return null;
  }

  @Override
  public Void picture(Placed.Picture picture) {
    mark(picture.element(), ORNAMENT);
    plain = false;
    try {
      figures.paint(picture, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (picture.element() != Placed.ARTIFACT) {
      covered.add(box(picture.x(), picture.y(), picture.width(), picture.height()));
    }
    return null;
  }

  @Override
  public Void copy(Placed.Copy copy) {
    close();
    taker.copy(copy);
    return null;
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
    content = stamps.content(height);
    reach = Optional.empty();
    plain = true;
  }

  private void reach(Box box) {
    reach = Optional.of(reach.map(before -> before.union(box)).orElse(box));
  }

  private Box box(int x, int y, int width, int depth) {
    return new Box(x, height - y - depth, x + width, height - y);
  }

  private void close() {
    if (element != NOTHING) {
      content.endText();
      taker.sequence(new Sequence(element, artifact, content, stamp(), covered));
      covered.clear();
      element = NOTHING;
    }
  }

  private Stamp stamp() {
    return plain && reach.isPresent()
        ? stamps.of(content, content.fromFirst(reach.get()))
        : Stamp.never();
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
