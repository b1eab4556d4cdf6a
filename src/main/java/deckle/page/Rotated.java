package deckle.page;

import java.util.List;

/**
 * Items turned upside down about the middle of a rectangle.
 *
 * @param edges the sum of its left and right edge
 * @param height of it, from y 0
 */
record Rotated(int edges, int height) implements Placed.Visitor<Placed> {

  static List<Placed> within(Column column, int height, List<Placed> items) {
    Rotated rotated = new Rotated(column.x() + column.right(), height);
    return items.stream().map(item -> item.accept(rotated)).toList();
  }

  @Override
  public Placed glyphs(Placed.Glyphs g) {
    return new Placed.Glyphs(
        edges - g.x(), height - g.y(), g.run(), !g.turned(), g.ink(), g.element(), g.at());
  }

  @Override
  public Placed rule(Placed.Rule r) {
    int left = edges - r.x() - r.width();
    int top = height - r.y() - r.height();
    return new Placed.Rule(left, top, r.width(), r.height(), r.ink(), r.element());
  }

  @Override
  public Placed frame(Placed.Frame f) {
    int left = edges - f.x() - f.width();
    int top = height - f.y() - f.height();
    return new Placed.Frame(
        left, top, f.width(), f.height(), f.radius(), f.stroke(), f.fill(), f.element());
  }

  @Override
  public Placed picture(Placed.Picture p) {
    int left = edges - p.x() - p.width();
    int top = height - p.y() - p.height();
    return new Placed.Picture(
        left, top, p.width(), p.height(), p.image(), p.callouts(), p.element(), p.at());
  }
}
