package deckle.page;

import deckle.font.Shaped;
import deckle.text.Inline;
import java.util.ArrayList;
import java.util.List;

/** Puts an index and an exponent above each other, as in SO₄²⁻. */
final class Stacks {

  private Stacks() {}

  /** Whether an inline and the next are an index and an exponent, in either order. */
  static boolean isPair(List<Inline> content, int index) {
    if (index < 0 || index + 1 >= content.size()) {
      return false;
    }
    Inline first = content.get(index);
    Inline second = content.get(index + 1);
    return (first instanceof Inline.Sub && second instanceof Inline.Sup)
        || (first instanceof Inline.Sup && second instanceof Inline.Sub);
  }

  /** The fragments of a word with both scripts of each pair beginning at the same place. */
  static List<Fragment> paired(List<Fragment> fragments) {
    List<Fragment> paired = new ArrayList<>(fragments);
    for (int i = 1; i < paired.size(); i++) {
      if (rise(paired.get(i - 1)) * rise(paired.get(i)) < 0) {
        overlaid(paired, i, i == 1);
      }
    }
    return paired;
  }

  /** Of a script that is stacked; else 0. */
  private static long rise(Fragment fragment) {
    return fragment instanceof Fragment.Type type && type.face().paired() ? type.face().rise() : 0;
  }

  /**
   * The first of two takes no width, and the pair that of the wider. Before a symbol, as the
   * numbers of an isotope, both end at the same place instead.
   */
  private static void overlaid(List<Fragment> fragments, int second, boolean flushRight) {
    Fragment.Type upper = (Fragment.Type) fragments.get(second - 1);
    Fragment.Type lower = (Fragment.Type) fragments.get(second);
    int wider = Math.max(upper.width(), lower.width());
    boolean indented = flushRight && second + 1 < fragments.size();
    int before = indented ? wider - upper.width() : 0;
    int between = indented ? upper.width() - lower.width() : 0;
    int after = indented ? 0 : wider - lower.width();
    fragments.set(second - 1, upper.advancing(between));
    fragments.set(second, lower.advancing(lower.width() + after));
    if (before > 0) {
      Shaped nothing = Shaped.nothing(upper.shaped().font(), upper.shaped().size());
      Fragment.Type indent = new Fragment.Type(upper.face(), nothing, before, upper.level());
      fragments.add(second - 1, indent);
    }
  }
}
