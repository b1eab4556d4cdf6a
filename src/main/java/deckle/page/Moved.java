package deckle.page;

import java.util.ArrayList;
import java.util.List;

/** Items at another place. */
record Moved(int right, int down) implements Placed.Visitor<Placed> {

  static List<Placed> down(List<Placed> items, int down) {
    return by(0, down, items);
  }

  static List<Placed> by(int right, int down, List<Placed> items) {
    Moved moved = new Moved(right, down);
    List<Placed> all = new ArrayList<>(items.size());
    for (Placed item : items) {
      all.add(item.accept(moved));
    }
    return all;
  }

  @Override
  public Placed glyphs(Placed.Glyphs g) {
    return g.at(g.x() + right, g.y() + down);
  }

  @Override
  public Placed rule(Placed.Rule r) {
    return new Placed.Rule(
        r.x() + right, r.y() + down, r.width(), r.height(), r.ink(), r.element());
  }

  @Override
  public Placed frame(Placed.Frame f) {
    return new Placed.Frame(
        f.x() + right,
        f.y() + down,
        f.width(),
        f.height(),
        f.radius(),
        f.stroke(),
        f.fill(),
        f.element());
  }

  @Override
  public Placed picture(Placed.Picture p) {
    return p.at(p.x() + right, p.y() + down);
  }

  @Override
  public Placed copy(Placed.Copy c) {
    return c.at(c.x() + right, c.y() + down);
  }
}
