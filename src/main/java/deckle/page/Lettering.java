package deckle.page;

import deckle.doc.Document;
import deckle.doc.Look;
import deckle.font.Shaper;
import deckle.text.Text;
import deckle.typography.Direction;
import deckle.typography.Typography;

/** How the letters of a document are set: its fonts, and the habits of its language. */
record Lettering(
    Shaper shaper, Typography typography, Hyphens hyphens, String language, boolean rightToLeft) {

  static Lettering of(Document document) {
    Look look = document.look();
    Shaper shaper =
        new Shaper(
            look.typeface(),
            look.fonts(),
            look.type().tracking(),
            look.type().wordSpace(),
            document.language());
    Hyphens hyphens = new Hyphens(document.language());
    Typography typography = Typography.of(document.language());
    String language = document.language();
    return new Lettering(shaper, typography, hyphens, language, Direction.isToTheLeft(language));
  }

  /** The words of a text alone, as they are set. */
  String plain(Text text) {
    return Text.of(typography.set(text.content())).plain();
  }
}
