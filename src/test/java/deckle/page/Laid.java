package deckle.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page and the pieces on it, in reading order. */
record Laid(Page page, List<Piece> pieces) {

  static Laid of(Page page) {
    Sight sight = new Sight();
    return new Laid(
        page,
        page.items().stream().map(item -> item.accept(sight)).flatMap(Optional::stream).toList());
  }

  List<Inked> runs() {
    return pieces.stream().filter(Inked.class::isInstance).map(Inked.class::cast).toList();
  }

  /** A line that says where a piece is and what is wrong with it. */
  String fault(Piece piece, String wrong) {
    return String.format(
        Locale.ROOT,
        "page %s at %.1f, %.1f: %s %s",
        page.label(),
        piece.box().left() / 1000.0,
        piece.box().top() / 1000.0,
        piece.shown(),
        wrong);
  }

  /** What one sees of an item. */
  private static final class Sight implements Placed.Visitor<Optional<Piece>> {

    @Override
    public Optional<Piece> glyphs(Placed.Glyphs g) {
      return Inked.of(g).map(Piece.class::cast);
    }

    @Override
    public Optional<Piece> rule(Placed.Rule r) {
      Bounds box = Bounds.of(r.x(), r.y(), r.width(), r.height());
      return Optional.of(Drawn.rule(box, r.element()));
    }

    @Override
    public Optional<Piece> frame(Placed.Frame f) {
      Bounds box = Bounds.of(f.x(), f.y(), f.width(), f.height());
      boolean tinted = f.fill() != Placed.Ink.WHITE;
      return Optional.of(new Drawn(Drawn.Kind.FRAME, box, f.stroke(), tinted, f.element()));
    }

    @Override
    public Optional<Piece> picture(Placed.Picture p) {
      Bounds box = Bounds.of(p.x(), p.y(), p.width(), p.height());
      return Optional.of(new Drawn(Drawn.Kind.PICTURE, box, 0, false, p.element()));
    }

    @Override
    public Optional<Piece> copy(Placed.Copy copy) {
      throw new IllegalArgumentException("the items of a page stand singly");
    }
  }
}
