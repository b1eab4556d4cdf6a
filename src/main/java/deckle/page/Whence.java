package deckle.page;

import deckle.diag.Span;
import java.util.Optional;

/** Where in a deck an item was written. */
final class Whence implements Placed.Visitor<Optional<Span>> {

  private static Optional<Span> known(Span at) {
    return at.equals(Span.none()) ? Optional.empty() : Optional.of(at);
  }

  @Override
  public Optional<Span> glyphs(Placed.Glyphs glyphs) {
    return known(glyphs.at());
  }

  @Override
  public Optional<Span> rule(Placed.Rule rule) {
    return Optional.empty();
  }

  @Override
  public Optional<Span> frame(Placed.Frame frame) {
    return Optional.empty();
  }

  @Override
  public Optional<Span> picture(Placed.Picture picture) {
    return known(picture.at());
  }

  @Override
  public Optional<Span> copy(Placed.Copy copy) {
    return copy.items().stream().flatMap(item -> item.accept(this).stream()).findFirst();
  }
}
