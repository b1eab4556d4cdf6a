package deckle.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What was set by itself, as it is in a document.
 *
 * @param parent the element that stands in the place of the root
 * @param shift from an element's place in its own tree to that in the document's
 */
record Grafted(int parent, int shift)
    implements Fragment.Visitor<Fragment>, Placed.Visitor<Placed> {

  List<Word> words(List<Word> words) {
    List<Word> all = new ArrayList<>(words.size());
    for (Word word : words) {
      List<Fragment> fragments = new ArrayList<>(word.fragments().size());
      for (Fragment fragment : word.fragments()) {
        fragments.add(fragment.accept(this));
      }
      all.add(word.madeOf(fragments, type(word.space())));
    }
    return all;
  }

  /**
   * What is printed again over a slip is decoration and belongs to no element.
   *
   * @param single whether each item is to be placed for itself
   * @param right how much farther to the right they stand
   */
  List<Slip> slips(List<Slip> slips, boolean single, int right) {
    List<Slip> all = new ArrayList<>(slips.size());
    for (Slip slip : slips) {
      List<Placed> items =
          slip.items().isEmpty()
              ? List.of()
              : single
                  ? Moved.by(right, 0, items(slip.items()))
                  : List.of(new Placed.Copy(slip.items(), right, 0, parent, shift));
      all.add(slip.with(items, slip.end() + right));
    }
    return all;
  }

  List<Placed> items(List<Placed> items) {
    List<Placed> all = new ArrayList<>(items.size());
    for (Placed item : items) {
      all.add(item.accept(this));
    }
    return all;
  }

  private int at(int element) {
    return at(element, parent, shift);
  }

  static int at(int element, int parent, int shift) {
    return element > Tree.ROOT ? element + shift : element == Tree.ROOT ? parent : element;
  }

  private Face at(Face face) {
    return face.at(at(face.element()));
  }

  @Override
  public Fragment.Type type(Fragment.Type type) {
    return new Fragment.Type(at(type.face()), type.shaped(), type.width(), type.level());
  }

  @Override
  public Fragment blank(Fragment.Blank blank) {
    return new Fragment.Blank(blank.width(), at(blank.element()), blank.level());
  }

  @Override
  public Fragment drawing(Fragment.Drawing drawing) {
    return new Fragment.Drawing(
        drawing.width(), drawing.height(), drawing.image(), at(drawing.element()), drawing.level());
  }

  @Override
  public Fragment formula(Fragment.Formula formula) {
    return new Fragment.Formula(
        formula.box(), at(formula.face()), formula.at(), formula.level(), formula.parts());
  }

  @Override
  public Placed glyphs(Placed.Glyphs g) {
    return new Placed.Glyphs(g.x(), g.y(), g.run(), g.turned(), g.ink(), at(g.element()), g.at());
  }

  @Override
  public Placed rule(Placed.Rule r) {
    return new Placed.Rule(r.x(), r.y(), r.width(), r.height(), r.ink(), at(r.element()));
  }

  @Override
  public Placed frame(Placed.Frame f) {
    return new Placed.Frame(
        f.x(), f.y(), f.width(), f.height(), f.radius(), f.stroke(), f.fill(), at(f.element()));
  }

  @Override
  public Placed picture(Placed.Picture p) {
    return new Placed.Picture(
        p.x(),
        p.y(),
        p.width(),
        p.height(),
        p.image(),
        p.callouts(),
        p.turned(),
        at(p.element()),
        p.at());
  }

  @Override
  public Placed copy(Placed.Copy c) {
    return new Placed.Copy(c.items(), c.x(), c.y(), at(c.parent()), c.shift() + shift);
  }
}
