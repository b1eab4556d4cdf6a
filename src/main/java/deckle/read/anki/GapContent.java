package deckle.read.anki;

import deckle.text.Inline;
import deckle.text.Rewriting;
import java.util.List;

/** What fills a gap, without the signs that would end it or begin another answer. */
final class GapContent extends Rewriting {

  private static final String BAR = "|";
  private static final String CLOSE = "}}";

  private final Losses losses;

  GapContent(Losses losses) {
    this.losses = losses;
  }

  @Override
  public List<Inline> run(Inline.Run run) {
    if (!run.text().contains(BAR)) {
      return List.of(run);
    }
    losses.addOnce(Loss.GAP_BAR);
    return List.of(new Inline.Run(run.text().replace(BAR, "/")));
  }

  @Override
  public List<Inline> code(Inline.Code code) {
    boolean safe = !code.text().matches("(?s).*[|{}].*");
    return safe ? List.of(code) : run(new Inline.Run(code.text()));
  }

  /** Spaces between braces mean nothing there. */
  @Override
  public List<Inline> formula(Inline.Formula formula) {
    if (formula.latex().contains(BAR)) {
      losses.addOnce(Loss.GAP_BAR);
      return run(new Inline.Run(formula.latex()));
    }
    boolean ends = formula.latex().contains(CLOSE) || formula.latex().endsWith("}");
    String latex = ends ? formula.latex().replaceAll("}(?=})", "} ") : formula.latex();
    return List.of(new Inline.Formula(latex, formula.meaning(), formula.displayed()));
  }
}
