package deckle.math;

import deckle.font.MathTable.Constant;
import deckle.formula.Formula;
import deckle.formula.Formula.Symbol;
import deckle.math.Atom.Kind;
import java.util.List;
import java.util.Optional;

/** Sets what stands small above and below. */
final class ScriptSetter {

  /** Where scripts stand in running text too, in thousandths of the em. */
  private static final int RISE = 360;

  private static final int DROP = 150;

  /** The least white between an exponent and the index below it. */
  private static final int BETWEEN = 130;

  /** After scripts. */
  private static final int AFTER = 35;

  private ScriptSetter() {}

  static Atom set(FormulaSetter setter, Formula.Scripts scripts) {
    Atom base = scripts.base().accept(setter);
    boolean above =
        setter.style().displayed()
            && scripts.base() instanceof Symbol symbol
            && symbol.takesLimits();
    if (above) {
      return Atom.of(limits(setter, base.box(), scripts.below(), scripts.above()), Kind.LARGE);
    }
    Kind kind = base.kind() == Kind.SPACE ? Kind.ORDINARY : base.kind();
    if (scripts.below().isEmpty() && isRaisedAlready(scripts.above())) {
      Box sign = setter.box(scripts.above().get());
      return Atom.of(Box.beside(List.of(base.box(), Box.space(base.lean()), sign)), kind);
    }
    Pair pair = pair(setter, base.box(), scripts.below(), scripts.above());
    // A letter that leans pushes the exponent out; an integral, whose width holds its whole slant,
    // lets the index in.
    boolean large = base.kind() == Kind.LARGE;
    int out = large ? 0 : base.lean();
    int end = base.box().width() - (large ? base.lean() : 0);
    int width = base.box().width() + pair.width(out) + setter.em(AFTER);
    Optional<Box> below = pair.below.map(box -> at(box, end, width));
    Optional<Box> raised = pair.above.map(box -> at(box, base.box().width() + out, width));
    return new Atom(over(base.box().widened(width), below, raised), kind, 0);
  }

  /** Primes and the sign of degrees stand high by themselves. */
  private static boolean isRaisedAlready(Optional<Formula> above) {
    return above.isPresent()
        && above.get() instanceof Symbol symbol
        && symbol.text().chars().allMatch(sign -> sign == '′' || sign == '°');
  }

  /** Numbers before a symbol end where it begins. */
  static Atom before(FormulaSetter setter, Formula.Prescripts scripts) {
    Atom base = scripts.base().accept(setter);
    Pair pair = pair(setter, base.box(), scripts.below(), scripts.above());
    int width = pair.width(0);
    Box numbers =
        over(
            Box.space(width),
            pair.below.map(box -> box.flushRight(width)),
            pair.above.map(box -> box.flushRight(width)));
    Box gap = Box.space(setter.em(AFTER));
    return new Atom(Box.beside(List.of(numbers, gap, base.box())), base.kind(), base.lean());
  }

  private static Box over(Box base, Optional<Box> below, Optional<Box> above) {
    Box whole = below.map(box -> Box.over(base, box)).orElse(base);
    return above.map(box -> Box.over(whole, box)).orElse(whole);
  }

  private static Box at(Box box, int x, int width) {
    return new Box(width, box.ascent(), box.descent(), box.moved(x, 0));
  }

  /** An index and an exponent at their heights. */
  private record Pair(Optional<Box> below, Optional<Box> above) {

    int width(int lean) {
      return Math.max(
          below.map(Box::width).orElse(0), above.map(box -> box.width() + lean).orElse(0));
    }
  }

  private static Pair pair(
      FormulaSetter setter, Box base, Optional<Formula> below, Optional<Formula> above) {
    FormulaSetter scripts = setter.with(setter.style().script());
    Optional<Box> index = scripts.box(below);
    Optional<Box> exponent = scripts.box(above);
    int up =
        Math.max(
            setter.em(RISE),
            base.ascent() - setter.distance(Constant.SUPERSCRIPT_BASELINE_DROP) - setter.em(60));
    int down =
        Math.max(
            setter.em(DROP),
            base.descent() + setter.distance(Constant.SUBSCRIPT_BASELINE_DROP) - setter.em(100));
    if (exponent.isPresent() && index.isPresent()) {
      int white = up - exponent.get().descent() - (index.get().ascent() - down);
      down += Math.max(0, setter.em(BETWEEN) - white);
    }
    int lowered = down;
    return new Pair(index.map(box -> box.raised(-lowered)), exponent.map(box -> box.raised(up)));
  }

  /** In the middle above and below. */
  static Box limits(
      FormulaSetter setter, Box base, Optional<Formula> below, Optional<Formula> above) {
    FormulaSetter scripts = setter.with(setter.style().script());
    Optional<Box> under = scripts.box(below);
    Optional<Box> over = scripts.box(above);
    int width =
        Math.max(
            base.width(),
            Math.max(under.map(Box::width).orElse(0), over.map(Box::width).orElse(0)));
    Box whole = base.centred(width);
    if (over.isPresent()) {
      int gap = setter.distance(Constant.UPPER_LIMIT_GAP) + over.get().descent();
      whole = Box.over(whole, over.get().centred(width).raised(base.ascent() + gap));
    }
    if (under.isPresent()) {
      int gap = setter.distance(Constant.LOWER_LIMIT_GAP) + under.get().ascent();
      whole = Box.over(whole, under.get().centred(width).raised(-base.descent() - gap));
    }
    return whole;
  }
}
