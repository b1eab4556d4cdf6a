package deckle.math;

import deckle.font.MathTable.Constant;
import deckle.formula.Formula;
import java.util.List;

/** Sets roots. */
final class RootSetter {

  private static final String RADICAL = "√";

  private RootSetter() {}

  static Box set(FormulaSetter setter, Formula.Root root) {
    Box under = setter.box(root.under());
    int rule = setter.distance(Constant.RADICAL_RULE);
    int gap =
        setter.distance(
            setter.style().displayed() ? Constant.DISPLAYED_RADICAL_GAP : Constant.RADICAL_GAP);
    Box sign = Stretchy.tall(setter, RADICAL, under.height() + gap + rule);
    // What the sign is too tall by is shared by the white above and below the content.
    int spare = Math.max(0, sign.height() - under.height() - gap - rule);
    int top = under.ascent() + gap + spare / 2 + rule;
    Box placed = sign.raised(top - sign.ascent());
    Box bar = Box.rule(under.width() + setter.em(60), rule, top - rule / 2 - rule % 2);
    Box whole = Box.beside(List.of(placed, Box.over(under.widened(bar.width()), bar)));
    return root.degree().isEmpty() ? whole : withDegree(setter, root.degree().get(), whole, placed);
  }

  /** Small, over the short stroke. */
  private static Box withDegree(FormulaSetter setter, Formula degree, Box whole, Box sign) {
    Box small = setter.with(setter.style().script()).box(degree);
    int rise = sign.height() * 56 / 100 - sign.descent() + small.descent();
    int overlap = Math.min(small.width(), sign.width() * 55 / 100);
    int indent = small.width() - overlap;
    Box moved =
        new Box(whole.width() + indent, whole.ascent(), whole.descent(), whole.moved(indent, 0));
    return Box.over(moved, small.raised(rise));
  }
}
