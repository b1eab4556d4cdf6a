package deckle.page;

/** A fragment once more, at another level. */
record AtLevel(int level) implements Fragment.Visitor<Fragment> {

  @Override
  public Fragment type(Fragment.Type type) {
    return type.at(level);
  }

  @Override
  public Fragment blank(Fragment.Blank blank) {
    return new Fragment.Blank(blank.width(), blank.element(), level);
  }

  @Override
  public Fragment drawing(Fragment.Drawing drawing) {
    return new Fragment.Drawing(
        drawing.width(), drawing.height(), drawing.image(), drawing.element(), level);
  }

  @Override
  public Fragment formula(Fragment.Formula formula) {
    return new Fragment.Formula(
        formula.box(), formula.face(), formula.at(), level, formula.parts());
  }
}
