package deckle.math;

import deckle.font.Font;
import deckle.formula.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets arrows as long as their conditions. */
final class ArrowSetter {

  /** No arrow of a reaction is shorter, in thousandths of the em. */
  private static final int SHORTEST = 1700;

  private static final int BESIDE_CONDITIONS = 450;
  private static final int WHITE = 110;

  private ArrowSetter() {}

  static Box set(FormulaSetter setter, Formula.Arrow arrow) {
    FormulaSetter small = setter.with(setter.style().script());
    Optional<Box> above = small.box(arrow.above());
    Optional<Box> below = small.box(arrow.below());
    int conditions = Math.max(above.map(Box::width).orElse(0), below.map(Box::width).orElse(0));
    int width = Math.max(setter.em(SHORTEST), conditions + 2 * setter.em(BESIDE_CONDITIONS));
    Box line = line(setter, arrow.sign(), width);
    Box whole = line;
    if (above.isPresent()) {
      int rise = line.ascent() + setter.em(WHITE) + above.get().descent();
      whole = Box.over(whole, above.get().centred(width).raised(rise));
    }
    if (below.isPresent()) {
      int drop = line.descent() + setter.em(WHITE) + below.get().ascent();
      whole = Box.over(whole, below.get().centred(width).raised(-drop));
    }
    return whole;
  }

  private static Box line(FormulaSetter setter, String sign, int width) {
    return switch (sign) {
      case "⇌" ->
          Box.over(
              headed(setter, "⇀", "⇌", width, false).raised(setter.em(95)),
              headed(setter, "↽", "", width, true).raised(-setter.em(95)));
      case "↔" -> both(setter, width);
      case "←" -> headed(setter, "←", sign, width, true);
      default -> headed(setter, "→", sign, width, false);
    };
  }

  private static Box both(FormulaSetter setter, int width) {
    Box left = glyph(setter, "←", "↔");
    Box right = glyph(setter, "→", "");
    int end = width - right.width();
    return Box.over(
        left.widened(width), shaft(setter, "→", width, 300, 300), shifted(right, end, width));
  }

  /** An arrow's head with a shaft drawn out to the wanted length. */
  private static Box headed(
      FormulaSetter setter, String head, String meaning, int width, boolean toTheLeft) {
    Box glyph = glyph(setter, head, meaning);
    Box shaft = shaft(setter, head, width, toTheLeft ? 400 : 60, toTheLeft ? 60 : 400);
    Box placed = toTheLeft ? glyph.widened(width) : shifted(glyph, width - glyph.width(), width);
    return Box.over(placed, shaft);
  }

  private static Box shifted(Box box, int x, int width) {
    return new Box(width, box.ascent(), box.descent(), box.moved(x, 0));
  }

  private static Box glyph(FormulaSetter setter, String sign, String meaning) {
    int glyph = Font.MATH.glyph(sign.codePointAt(0));
    return setter.type().glyph(glyph, meaning, setter.size());
  }

  /** A stroke at the height of the arrow's own, which leaves its ends free. */
  private static Box shaft(
      FormulaSetter setter, String head, int width, int freeLeft, int freeRight) {
    Font.Ink minus = Font.MATH.ink(Font.MATH.glyph('−'));
    int thickness = Type.scaled(minus.top() - minus.bottom(), setter.size());
    int left = setter.em(freeLeft);
    int length = Math.max(0, width - left - setter.em(freeRight));
    Box stroke = Box.rule(length, thickness, height(setter, head));
    List<Box> parts = new ArrayList<>(List.of(Box.space(left), stroke));
    return Box.beside(parts);
  }

  private static int height(FormulaSetter setter, String head) {
    Font.Ink ink = Font.MATH.ink(Font.MATH.glyph(head.codePointAt(0)));
    Font.Ink minus = Font.MATH.ink(Font.MATH.glyph('−'));
    int half = (minus.top() - minus.bottom()) / 2;
    int middle =
        switch (head) {
          case "⇀" -> ink.bottom() + half;
          case "↽" -> ink.top() - half;
          default -> (ink.bottom() + ink.top()) / 2;
        };
    return Type.scaled(middle, setter.size()) + setter.type().lift(setter.size());
  }
}
