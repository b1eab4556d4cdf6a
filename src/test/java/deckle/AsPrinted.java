package deckle;

import deckle.font.Shaper;
import deckle.font.Typeface;
import deckle.math.Box;
import deckle.math.FormulaSetter;
import deckle.math.Type;
import deckle.text.Inline;
import deckle.text.Prose;
import deckle.text.Rewriting;
import deckle.text.Text;
import java.util.List;

/** Words with each formula as its characters follow each other on the page. */
final class AsPrinted extends Rewriting {

  private static final AsPrinted REWRITING = new AsPrinted();

  private AsPrinted() {}

  static String words(Text text) {
    return Text.of(REWRITING.line(text.content())).plain();
  }

  static String words(Prose prose) {
    return REWRITING.prose(prose).plain();
  }

  @Override
  public List<Inline> formula(Inline.Formula formula) {
    Shaper shaper = new Shaper(Typeface.SOURCE_SANS, List.of(), 0, 100, "en");
    Type type = new Type(shaper, false, List.of(10_000, 6_500, 5_200), point -> {});
    StringBuilder characters = new StringBuilder();
    for (FormulaSetter.Piece piece : FormulaSetter.inline(formula.meaning(), type)) {
      for (Box.Item item : piece.box().items()) {
        characters.append(item instanceof Box.Run run ? run.glyphs().text() : "");
      }
    }
    return List.of(new Inline.Run(characters.toString()));
  }
}
