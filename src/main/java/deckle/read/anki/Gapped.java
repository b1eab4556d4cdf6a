package deckle.read.anki;

import deckle.text.Inline;
import deckle.text.Places;
import deckle.text.Prose;
import deckle.text.Rewriting;
import java.util.List;

/** Whether a text has any gaps. */
final class Gapped extends Rewriting {

  private boolean found;

  private Gapped() {}

  static boolean is(List<Prose.Part> parts) {
    Gapped gapped = new Gapped();
    gapped.prose(new Prose("", parts, Places.none().whole()));
    return gapped.found;
  }

  @Override
  public List<Inline> gap(Inline.Gap gap) {
    found = true;
    return List.of(gap);
  }
}
