package deckle.math;

import deckle.font.Font;
import deckle.font.Shaped;
import deckle.formula.Formula;
import java.util.List;

/** Sets marks over and under a part of a formula. */
final class AccentSetter {

  /** From a letter to its mark, and to a line, in thousandths of the em. */
  private static final int TO_MARK = 60;

  private static final int TO_LINE = 110;

  /** How far a mark stands to the right, where its letter leans. */
  private static final int LEAN = 50;

  private AccentSetter() {}

  static Box set(FormulaSetter setter, Formula.Accented accented) {
    Box under = setter.box(accented.under());
    Type type = setter.type();
    int stroke = type.stroke(setter.size());
    int gap = setter.em(TO_LINE);
    return switch (accented.accent()) {
      case OVERLINE -> Box.over(under, Box.rule(under.width(), stroke, under.ascent() + gap));
      case UNDERLINE -> Box.over(under, Box.rule(under.width(), stroke, -under.descent() - gap));
      case VECTOR ->
          marked(
              setter, under, type.text("→", false, false, type.size(setter.style().depth() + 2)));
      case BAR, HAT, DOT, TWO_DOTS, TILDE ->
          marked(setter, under, accent(setter, accented.accent()));
    };
  }

  /** A mark that is read as one with the letter below it. */
  private static Box accent(FormulaSetter setter, Formula.Accent accent) {
    Box mark = setter.type().text(accent.sign(), false, false, setter.size());
    Box.Run run = (Box.Run) mark.items().get(0);
    Shaped reading = run.glyphs().reading(List.of(accent.combining()));
    return new Box(
        mark.width(), mark.ascent(), mark.descent(), List.of(new Box.Run(0, 0, reading)));
  }

  /** With a mark whose ink stands right above it, and a little to where the letter leans. */
  private static Box marked(FormulaSetter setter, Box under, Box mark) {
    Box above = mark.raised(under.ascent() + setter.em(TO_MARK) - bottom(mark));
    int width = Math.max(under.width(), mark.width());
    Box letter = under.centred(width);
    List<Box.Item> leaning = above.centred(width).moved(setter.em(LEAN), 0);
    return Box.over(letter, new Box(width, above.ascent(), 0, leaning));
  }

  /** How high the ink of a mark begins. */
  private static int bottom(Box mark) {
    int bottom = mark.ascent();
    for (Box.Item item : mark.items()) {
      if (item instanceof Box.Run run) {
        for (int glyph : run.glyphs().glyphs()) {
          Font.Ink ink = run.glyphs().font().ink(glyph);
          bottom = Math.min(bottom, Type.scaled(ink.bottom(), run.glyphs().size()));
        }
      }
    }
    return bottom;
  }
}
