package deckle.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Items at the other side of their page, as a right-to-left document has them; glyphs and pictures
 * themselves are not turned round.
 *
 * @param width of the page
 */
record Mirrored(int width) implements Placed.Visitor<Placed> {

  static List<Placed> on(int width, List<Placed> items) {
    Mirrored mirrored = new Mirrored(width);
    List<Placed> all = new ArrayList<>(items.size());
    items.forEach(item -> all.add(item.accept(mirrored)));
    return all;
  }

  /** A turned run is given by its right end, which was its left one. */
  @Override
  public Placed glyphs(Placed.Glyphs g) {
    return g.at(g.turned() ? width - g.x() + g.width() : width - g.x() - g.width(), g.y());
  }

  @Override
  public Placed rule(Placed.Rule r) {
    int x = width - r.x() - r.width();
    return new Placed.Rule(x, r.y(), r.width(), r.height(), r.ink(), r.element());
  }

  @Override
  public Placed frame(Placed.Frame f) {
    int x = width - f.x() - f.width();
    return new Placed.Frame(
        x, f.y(), f.width(), f.height(), f.radius(), f.stroke(), f.fill(), f.element());
  }

  @Override
  public Placed picture(Placed.Picture p) {
    return p.at(width - p.x() - p.width(), p.y());
  }

  @Override
  public Placed copy(Placed.Copy c) {
    return c.each(item -> Stream.of(item.accept(this)));
  }
}
