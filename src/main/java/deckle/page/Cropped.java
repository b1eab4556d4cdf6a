package deckle.page;

import java.util.Optional;

/**
 * Items without what would stand below a foot; tints and rules end there.
 *
 * @param foot from the items' own top
 */
record Cropped(int foot) implements Placed.Visitor<Optional<Placed>> {

  @Override
  public Optional<Placed> glyphs(Placed.Glyphs g) {
    return g.y() > foot ? Optional.empty() : Optional.of(g);
  }

  @Override
  public Optional<Placed> rule(Placed.Rule r) {
    int height = Math.min(r.height(), foot - r.y());
    return height <= 0
        ? Optional.empty()
        : Optional.of(new Placed.Rule(r.x(), r.y(), r.width(), height, r.ink(), r.element()));
  }

  @Override
  public Optional<Placed> frame(Placed.Frame f) {
    int height = Math.min(f.height(), foot - f.y());
    return height <= 0
        ? Optional.empty()
        : Optional.of(
            new Placed.Frame(
                f.x(), f.y(), f.width(), height, f.radius(), f.stroke(), f.fill(), f.element()));
  }

  @Override
  public Optional<Placed> picture(Placed.Picture p) {
    return p.y() + p.height() > foot ? Optional.empty() : Optional.of(p);
  }

  @Override
  public Optional<Placed> copy(Placed.Copy c) {
    return Optional.of(c.each(item -> item.accept(this).stream()));
  }
}
