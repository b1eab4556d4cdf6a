package deckle.text;

import deckle.diag.Diagnostics;
import deckle.diag.Nearest;

/** What is being read, what its braces may mean, and where to say what is wrong with it. */
record Reading(String markup, Places places, Braced braced, boolean gaps, Diagnostics diagnostics) {

  /** The same text with double braces that mean nothing, as inside a gap. */
  Reading withoutGaps() {
    return new Reading(markup, places, braced, false, diagnostics);
  }

  void warning(int offset, int length, String message, String... hints) {
    diagnostics.warning(places.at(offset, length), message, hints);
  }

  void error(int offset, int length, String message, String... hints) {
    diagnostics.error(places.at(offset, length), message, hints);
  }

  /** Says that braces hold a word which is no parameter. */
  void notGiven(String name, int offset) {
    String prints = "`\\{` prints a brace";
    error(
        offset,
        name.length(),
        "`" + name + "` is not given",
        Nearest.to(name, braced.names())
            .map(nearest -> "did you mean `" + nearest + "`? " + prints)
            .orElse(prints));
  }

  /** Says that braces hold an expression, which is worked out only where values are given. */
  void notNamed(String expression, int offset) {
    String words = expression.strip();
    error(
        offset,
        expression.length(),
        "braces take a name, and `" + expression + "` is none",
        (braced.names().contains(words)
                ? "write `{" + words + "}`"
                : "name it in `given`, `result: = " + words + "`, and write `{result}`")
            + "; `\\{` prints a brace");
  }
}
