package deckle.write.anki;

import deckle.doc.Block;
import deckle.text.Inline;

/** What stands in a field for a picture, as HTML. */
interface Pictures {

  String of(Block.Illustration illustration);

  /**
   * In running text.
   *
   * @param alt its description, already HTML
   */
  String of(Inline.Picture picture, String alt);
}
