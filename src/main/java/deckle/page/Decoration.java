package deckle.page;

import java.util.List;
import java.util.stream.Stream;

/** Items once more, this time as decoration that nobody reads aloud. */
final class Decoration implements Placed.Visitor<Placed> {

  private static final Decoration MARKED = new Decoration();

  private Decoration() {}

  static List<Placed> of(List<Placed> items) {
    return items.stream().map(item -> item.accept(MARKED)).toList();
  }

  @Override
  public Placed glyphs(Placed.Glyphs g) {
    return new Placed.Glyphs(g.x(), g.y(), g.run(), g.turned(), g.ink(), Placed.ARTIFACT, g.at());
  }

  @Override
  public Placed rule(Placed.Rule r) {
    return new Placed.Rule(r.x(), r.y(), r.width(), r.height(), r.ink(), Placed.ARTIFACT);
  }

  @Override
  public Placed frame(Placed.Frame f) {
    return new Placed.Frame(
        f.x(), f.y(), f.width(), f.height(), f.radius(), f.stroke(), f.fill(), Placed.ARTIFACT);
  }

  @Override
  public Placed picture(Placed.Picture p) {
    return new Placed.Picture(
        p.x(), p.y(), p.width(), p.height(), p.image(), p.callouts(), Placed.ARTIFACT, p.at());
  }

  @Override
  public Placed copy(Placed.Copy c) {
    return c.each(item -> Stream.of(item.accept(this)));
  }
}
