package deckle.text;

import deckle.diag.Diagnostics;
import deckle.diag.Nearest;
import java.util.Set;

/** What is being read, what its names may mean, and where to say what is wrong with it. */
record Reading(
    String markup, Places places, Set<String> names, boolean gaps, Diagnostics diagnostics) {

  /** The same text with double braces that mean nothing, as inside a gap. */
  Reading withoutGaps() {
    return new Reading(markup, places, names, false, diagnostics);
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
        Nearest.to(name, names)
            .map(nearest -> "did you mean `" + nearest + "`? " + prints)
            .orElse(prints));
  }
}
