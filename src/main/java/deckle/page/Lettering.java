package deckle.page;

import deckle.doc.Document;
import deckle.doc.Look;
import deckle.font.Shaper;
import deckle.text.Text;
import deckle.typography.Typography;
import java.util.Locale;
import java.util.Set;

/** How the letters of a document are set: its fonts, and the habits of its language. */
record Lettering(
    Shaper shaper, Typography typography, Hyphens hyphens, String language, boolean rightToLeft) {

  /** By primary subtag; those written in another script by default are named with it. */
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "he", "iw", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "syr");

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
    return new Lettering(shaper, typography, hyphens, language, rightToLeft(language));
  }

  /** The words of a text alone, as they are set. */
  String plain(Text text) {
    return Text.of(typography.set(text.content())).plain();
  }

  static boolean rightToLeft(String language) {
    String primary = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return RIGHT_TO_LEFT.contains(primary);
  }
}
