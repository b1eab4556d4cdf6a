package deckle.page;

import deckle.text.Inline;
import java.util.Optional;

/** Knows whether a piece of running text is a picture. */
final class OnlyPicture implements Inline.Visitor<Optional<Inline.Picture>> {

  @Override
  public Optional<Inline.Picture> picture(Inline.Picture picture) {
    return Optional.of(picture);
  }

  @Override
  public Optional<Inline.Picture> run(Inline.Run run) {
    return Optional.empty();
  }

  @Override
  public Optional<Inline.Picture> strong(Inline.Strong strong) {
    return Optional.empty();
  }

  @Override
  public Optional<Inline.Picture> emphasis(Inline.Emphasis emphasis) {
    return Optional.empty();
  }

  @Override
  public Optional<Inline.Picture> code(Inline.Code code) {
    return Optional.empty();
  }

  @Override
  public Optional<Inline.Picture> sub(Inline.Sub sub) {
    return Optional.empty();
  }

  @Override
  public Optional<Inline.Picture> sup(Inline.Sup sup) {
    return Optional.empty();
  }

  @Override
  public Optional<Inline.Picture> formula(Inline.Formula formula) {
    return Optional.empty();
  }

  @Override
  public Optional<Inline.Picture> link(Inline.Link link) {
    return Optional.empty();
  }

  @Override
  public Optional<Inline.Picture> blank(Inline.Blank blank) {
    return Optional.empty();
  }

  @Override
  public Optional<Inline.Picture> lineBreak(Inline.LineBreak lineBreak) {
    return Optional.empty();
  }

  @Override
  public Optional<Inline.Picture> value(Inline.Value value) {
    return Optional.empty();
  }

  @Override
  public Optional<Inline.Picture> reference(Inline.Reference reference) {
    return Optional.empty();
  }

  @Override
  public Optional<Inline.Picture> gap(Inline.Gap gap) {
    return Optional.empty();
  }
}
