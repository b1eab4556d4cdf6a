package deckle.write.yaml;

import deckle.text.Inline;
import deckle.text.Prose;
import deckle.text.Rewriting;
import java.util.List;

/** Whether any words of a text are bold. */
final class Bold extends Rewriting {

  private boolean found;

  private Bold() {}

  static boolean in(Prose prose) {
    Bold bold = new Bold();
    bold.prose(prose);
    return bold.found;
  }

  @Override
  public List<Inline> strong(Inline.Strong strong) {
    found = true;
    return List.of(strong);
  }
}
