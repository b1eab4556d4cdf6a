package deckle.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * Items turned upside down about the middle of a rectangle.
 *
 * @param sides the sum of its left and right edge
 * @param ends the sum of its upper and lower edge
 */
record Rotated(int sides, int ends) implements Placed.Visitor<Placed> {

  /** A rectangle from y 0. */
  static List<Placed> within(Column column, int height, List<Placed> items) {
    return all(new Rotated(column.x() + column.right(), height), items);
  }

  static List<Placed> about(Imposition.Place place, List<Placed> items) {
    return all(new Rotated(place.x() + place.right(), place.y() + place.bottom()), items);
  }

  private static List<Placed> all(Rotated rotated, List<Placed> items) {
    return items.stream().map(item -> item.accept(rotated)).toList();
  }

  @Override
  public Placed glyphs(Placed.Glyphs g) {
    return new Placed.Glyphs(
        sides - g.x(), ends - g.y(), g.run(), !g.turned(), g.ink(), g.element(), g.at());
  }

  @Override
  public Placed rule(Placed.Rule r) {
    int left = sides - r.x() - r.width();
    int top = ends - r.y() - r.height();
    return new Placed.Rule(left, top, r.width(), r.height(), r.ink(), r.element());
  }

  @Override
  public Placed frame(Placed.Frame f) {
    int left = sides - f.x() - f.width();
    int top = ends - f.y() - f.height();
    return new Placed.Frame(
        left, top, f.width(), f.height(), f.radius(), f.stroke(), f.fill(), f.element());
  }

  @Override
  public Placed picture(Placed.Picture p) {
    int left = sides - p.x() - p.width();
    int top = ends - p.y() - p.height();
    return p.at(left, top).turnedOver();
  }

  @Override
  public Placed copy(Placed.Copy c) {
    return c.each(item -> Stream.of(item.accept(this)));
  }
}
