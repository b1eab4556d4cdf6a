package deckle.read.yaml;

import deckle.diag.Diagnostics;
import deckle.diag.Span;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in the author's terms what YAML's parser stumbled over. */
final class SyntaxFault {

  private final Mended mended;
  private final Diagnostics diagnostics;

  SyntaxFault(Mended mended, Diagnostics diagnostics) {
    this.mended = mended;
    this.diagnostics = diagnostics;
  }

  /** The context mark shows where the unfinished thing began; the problem mark is often late. */
  void report(MarkedYAMLException e) {
    String problem = String.valueOf(e.getProblem());
    String context = String.valueOf(e.getContext());
    if (context.contains("quoted scalar")) {
      quoted(e, problem);
    } else if (context.contains("flow ")) {
      diagnostics.error(
          at(e.getContextMark()), "the bracket opened here is never closed", "`[a, b]`");
    } else if (problem.contains("mapping values are not allowed")) {
      diagnostics.error(
          at(e.getProblemMark()),
          "YAML does not expect a key here",
          "put a text that holds `: ` in `'…'`, or line this key up with the keys above");
    } else if (context.contains("block mapping") || context.contains("simple key")) {
      diagnostics.error(
          at(e.getProblemMark()),
          "this line does not fit the lines above",
          "line it up with the other keys; begin a list item with `- `");
    } else if (context.contains("block collection")) {
      diagnostics.error(
          at(e.getProblemMark()),
          "this line does not fit the list above",
          "begin each item with `- `, all in the same column");
    } else {
      diagnostics.error(at(e.getProblemMark()), "YAML cannot read on from here: " + problem);
    }
  }

  private void quoted(MarkedYAMLException e, String problem) {
    if (problem.contains("escape") || problem.contains("hexadecimal")) {
      diagnostics.error(
          at(e.getProblemMark()), "a `\\` in double quotes that YAML does not know", "use `'…'`");
    } else {
      diagnostics.error(
          at(e.getContextMark()),
          "the quote opened here is never closed",
          "close it, or print it as `“`");
    }
  }

  private Span at(Mark mark) {
    return mended.span(mark.getLine() + 1, mark.getColumn() + 1, 1);
  }
}
