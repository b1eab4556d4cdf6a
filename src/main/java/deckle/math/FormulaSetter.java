package deckle.math;

import deckle.font.MathTable.Constant;
import deckle.formula.Formula;
import deckle.formula.Formula.Symbol;
import deckle.math.Atom.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets formulas by the rules of TeX (The TeXbook, appendix G) with the distances of an OpenType
 * font.
 */
public final class FormulaSetter implements Formula.Visitor<Atom> {

  private static final int QUAD = 18;

  private final Type type;
  private final Style style;
  private final int size;

  private FormulaSetter(Type type, Style style) {
    this.type = type;
    this.style = style;
    this.size = type.size(style.depth());
  }

  /**
   * A part of a formula that a line may end after.
   *
   * @param space to the next part
   */
  public record Piece(Box box, int space) {}

  /** A formula within a line, in the pieces that a line may end between. */
  public static List<Piece> inline(Formula formula, Type type) {
    return new FormulaSetter(type, Style.INLINE).pieces(formula);
  }

  /** A formula on a line of its own. */
  public static Box displayed(Formula formula, Type type) {
    return formula.accept(new FormulaSetter(type, Style.DISPLAYED)).box();
  }

  /** A formula on a line of its own that is too long for it. */
  public static List<Piece> displayedInPieces(Formula formula, Type type) {
    return new FormulaSetter(type, Style.DISPLAYED).pieces(formula);
  }

  /** The pieces, each with the space that it keeps from the next. */
  public static List<Box> parts(List<Piece> pieces) {
    return pieces.size() < 2
        ? List.of()
        : pieces.stream()
            .map(piece -> piece.box().widened(piece.box().width() + piece.space()))
            .toList();
  }

  /** The pieces as one box where that is no wider than this, else each by itself. */
  public static List<Box> joined(List<Piece> pieces, int widest) {
    List<Box> boxes = new ArrayList<>();
    for (Piece piece : pieces) {
      boxes.add(piece.box());
      boxes.add(Box.space(piece.space()));
    }
    Box whole = Box.beside(boxes);
    return whole.width() <= widest ? List.of(whole) : pieces.stream().map(Piece::box).toList();
  }

  Type type() {
    return type;
  }

  Style style() {
    return style;
  }

  int size() {
    return size;
  }

  FormulaSetter with(Style other) {
    return new FormulaSetter(type, other);
  }

  Box box(Formula formula) {
    return formula.accept(this).box();
  }

  Optional<Box> box(Optional<Formula> formula) {
    return formula.map(this::box);
  }

  int distance(Constant constant) {
    return type.constant(constant, size);
  }

  int em(int thousandths) {
    return Type.scaled(thousandths, size);
  }

  private List<Piece> pieces(Formula formula) {
    List<Formula> parts = formula instanceof Formula.Row row ? row.parts() : List.of(formula);
    List<Atom> atoms = atoms(parts);
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < atoms.size(); i++) {
      boolean last = i == atoms.size() - 1;
      Kind kind = atoms.get(i).kind();
      if (last || kind == Kind.RELATION || kind == Kind.BINARY) {
        int space = last ? 0 : space(atoms.get(i), atoms.get(i + 1));
        pieces.add(new Piece(row(atoms.subList(from, i + 1)), space));
        from = i + 1;
      }
    }
    return pieces;
  }

  private List<Atom> atoms(List<Formula> parts) {
    return Spacing.settled(parts.stream().map(part -> part.accept(this)).toList());
  }

  private int space(Atom left, Atom right) {
    int eighteenths = Spacing.between(left.kind(), right.kind(), style.depth() > 0);
    return Spacing.width(eighteenths, size);
  }

  private Box row(List<Atom> atoms) {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < atoms.size(); i++) {
      if (i > 0) {
        boxes.add(Box.space(space(atoms.get(i - 1), atoms.get(i))));
      }
      boxes.add(atoms.get(i).box());
    }
    return Box.beside(boxes);
  }

  @Override
  public Atom row(Formula.Row row) {
    List<Atom> atoms = atoms(row.parts());
    int lean = atoms.isEmpty() ? 0 : atoms.get(atoms.size() - 1).lean();
    return new Atom(row(atoms), Kind.ORDINARY, lean);
  }

  @Override
  public Atom symbol(Symbol symbol) {
    String text = symbol.text();
    boolean bold = symbol.bold();
    return switch (symbol.kind()) {
      case VARIABLE -> {
        Box letter = type.text(text, true, bold, size);
        yield new Atom(letter, Kind.ORDINARY, Type.lean(letter));
      }
      case NUMBER, WORDS, ELEMENT -> Atom.ordinary(type.text(text, false, bold, size));
      case STATE -> Atom.ordinary(type.text("(" + text + ")", false, bold, size));
      case FUNCTION -> Atom.of(type.text(text, false, bold, size), Kind.LARGE);
      case SIGN -> Atom.ordinary(type.sign(text, bold, size));
      case LARGE -> Stretchy.large(this, text);
      case OPERATOR -> Atom.of(type.sign(text, bold, size), Kind.BINARY);
      case RELATION -> Atom.of(type.sign(text, bold, size), Kind.RELATION);
      case OPENING -> Atom.of(type.sign(text, bold, size), Kind.OPENING);
      case CLOSING -> Atom.of(type.sign(text, bold, size), Kind.CLOSING);
      case PUNCTUATION -> Atom.of(type.text(text, false, bold, size), Kind.PUNCTUATION);
    };
  }

  @Override
  public Atom space(Formula.Space space) {
    return Atom.of(Box.space(Spacing.width(space.eighteenths(), size)), Kind.SPACE);
  }

  @Override
  public Atom scripts(Formula.Scripts scripts) {
    return ScriptSetter.set(this, scripts);
  }

  @Override
  public Atom prescripts(Formula.Prescripts scripts) {
    return ScriptSetter.before(this, scripts);
  }

  @Override
  public Atom fraction(Formula.Fraction fraction) {
    FormulaSetter parts = with(style.part());
    Box above = parts.box(fraction.above());
    Box below = parts.box(fraction.below());
    int axis = type.axis(size);
    int stroke = fraction.ruled() ? type.stroke(size) : 0;
    int gapAbove =
        distance(style.displayed() ? Constant.DISPLAYED_NUMERATOR_GAP : Constant.NUMERATOR_GAP);
    int gapBelow =
        distance(style.displayed() ? Constant.DISPLAYED_DENOMINATOR_GAP : Constant.DENOMINATOR_GAP);
    int up =
        Math.max(
            distance(
                style.displayed() ? Constant.DISPLAYED_NUMERATOR_SHIFT : Constant.NUMERATOR_SHIFT),
            axis + stroke / 2 + gapAbove + above.descent());
    int down =
        Math.max(
            distance(
                style.displayed()
                    ? Constant.DISPLAYED_DENOMINATOR_SHIFT
                    : Constant.DENOMINATOR_SHIFT),
            below.ascent() + gapBelow + stroke / 2 - axis);
    int overhang = em(60);
    int width = Math.max(above.width(), below.width()) + 2 * overhang;
    Box whole = Box.over(above.centred(width).raised(up), below.centred(width).raised(-down));
    if (stroke > 0) {
      whole = Box.over(whole, Box.rule(width, stroke, axis));
    }
    int side = em(80);
    return Atom.ordinary(Box.beside(List.of(Box.space(side), whole, Box.space(side))));
  }

  @Override
  public Atom root(Formula.Root root) {
    return Atom.ordinary(RootSetter.set(this, root));
  }

  @Override
  public Atom fenced(Formula.Fenced fenced) {
    Box inside = box(fenced.inside());
    Box open = Stretchy.bracket(this, fenced.open(), inside);
    Box close = Stretchy.bracket(this, fenced.close(), inside);
    return Atom.of(Box.beside(List.of(open, inside, close)), Kind.INNER);
  }

  @Override
  public Atom accented(Formula.Accented accented) {
    return Atom.ordinary(AccentSetter.set(this, accented));
  }

  @Override
  public Atom stacked(Formula.Stacked stacked) {
    Atom base = stacked.base().accept(this);
    return base.kind() == Kind.SPACE
        ? base
        : Atom.of(
            ScriptSetter.limits(this, base.box(), stacked.below(), stacked.above()), base.kind());
  }

  @Override
  public Atom arrow(Formula.Arrow arrow) {
    return Atom.of(ArrowSetter.set(this, arrow), Kind.RELATION);
  }

  @Override
  public Atom grid(Formula.Grid grid) {
    return Atom.ordinary(GridSetter.set(this, grid, Spacing.width(QUAD, size)));
  }
}
