package deckle.read.anki;

import deckle.text.Inline;
import deckle.text.Rewriting;
import java.util.List;

/** Texts without looks that running text cannot say where they stand. */
final class Plainer extends Rewriting {

  private final boolean scripts;

  /**
   * A way to be plain.
   *
   * @param scripts whether raised and lowered text goes, too
   */
  Plainer(boolean scripts) {
    this.scripts = scripts;
  }

  @Override
  public List<Inline> strong(Inline.Strong strong) {
    return line(strong.content());
  }

  @Override
  public List<Inline> emphasis(Inline.Emphasis emphasis) {
    return line(emphasis.content());
  }

  @Override
  public List<Inline> sub(Inline.Sub sub) {
    return scripts ? sub.content() : List.of(sub);
  }

  @Override
  public List<Inline> sup(Inline.Sup sup) {
    return scripts ? sup.content() : List.of(sup);
  }

  @Override
  public List<Inline> link(Inline.Link link) {
    return scripts ? line(link.content()) : super.link(link);
  }
}
