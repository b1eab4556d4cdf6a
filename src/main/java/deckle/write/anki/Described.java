package deckle.write.anki;

import deckle.doc.Block;
import deckle.text.Inline;

/** Descriptions in place of pictures: a text file cannot carry them. */
final class Described implements Pictures {

  private boolean any;

  /** Whether there was any picture. */
  boolean any() {
    return any;
  }

  @Override
  public String of(Block.Illustration illustration) {
    return bracketed(InlineHtml.escaped(illustration.alt()));
  }

  @Override
  public String of(Inline.Picture picture, String alt) {
    return bracketed(alt);
  }

  private String bracketed(String alt) {
    any = true;
    // What begins like a sound would be played.
    return "[<!-- -->" + alt + "]";
  }
}
