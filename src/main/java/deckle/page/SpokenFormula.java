package deckle.page;

import deckle.text.Inline;
import deckle.text.Rewriting;
import deckle.text.Text;
import java.util.List;

/** A formula in characters that tell where an exponent or an index begins and ends. */
final class SpokenFormula extends Rewriting {

  private SpokenFormula() {}

  static String of(Inline.Formula formula) {
    return Text.of(new SpokenFormula().line(formula.line())).plain();
  }

  @Override
  public List<Inline> sub(Inline.Sub sub) {
    return script(-1, sub.content());
  }

  @Override
  public List<Inline> sup(Inline.Sup sup) {
    return script(1, sup.content());
  }

  private List<Inline> script(int rise, List<Inline> content) {
    return List.of(new Inline.Run(ScriptSigns.bracketed(rise, Text.of(line(content)).plain())));
  }
}
