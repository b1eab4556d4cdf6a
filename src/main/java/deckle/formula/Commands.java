package deckle.formula;

import deckle.formula.Formula.Accent;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The commands of LaTeX that mean something in a formula. */
public final class Commands {

  static final Map<String, Accent> ACCENTS =
      Map.of(
          "bar", Accent.BAR,
          "hat", Accent.HAT,
          "dot", Accent.DOT,
          "ddot", Accent.TWO_DOTS,
          "tilde", Accent.TILDE,
          "vec", Accent.VECTOR,
          "overline", Accent.OVERLINE,
          "underline", Accent.UNDERLINE);

  static final Map<String, String> ARROWS =
      Map.of("xrightarrow", "→", "xleftarrow", "←", "xrightleftharpoons", "⇌");

  /** The commands that take braces. */
  private static final List<String> WITH_BRACES =
      List.of(
          ("frac dfrac tfrac binom sqrt text mathrm mathbf boldsymbol mathit operatorname left right"
                  + " begin end overset underset ce")
              .split(" ", -1));

  private static final Set<String> ALL = known();

  private Commands() {}

  /** Whether a word after a backslash is one. */
  public static boolean has(String word) {
    return ALL.contains(word);
  }

  static Set<String> all() {
    return ALL;
  }

  private static Set<String> known() {
    Set<String> known = new TreeSet<>(Signs.commands());
    known.addAll(WITH_BRACES);
    known.addAll(ACCENTS.keySet());
    known.addAll(ARROWS.keySet());
    return Collections.unmodifiableSet(known);
  }
}
