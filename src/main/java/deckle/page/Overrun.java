package deckle.page;

import deckle.diag.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports single pieces that no page can hold, and leaves out what would run over the foot. */
final class Overrun {

  private Overrun() {}

  static List<Slip> cropped(Setting setting, List<Slip> slips) {
    List<Slip> cropped = new ArrayList<>(slips.size());
    for (Slip slip : slips) {
      cropped.add(slip.height() <= setting.tallest() ? slip : cropped(setting, slip));
    }
    return cropped;
  }

  private static Slip cropped(Setting setting, Slip slip) {
    setting
        .diagnostics()
        .error(
            at(slip),
            "this " + name(setting.tree(), slip) + " is taller than a page",
            "say it in fewer words, or divide it");
    Cropped inside = new Cropped(setting.tallest());
    List<Placed> items =
        slip.items().stream().flatMap(item -> item.accept(inside).stream()).toList();
    return slip.with(items).high(setting.tallest());
  }

  private static Span at(Slip slip) {
    Whence whence = new Whence();
    return slip.items().stream()
        .map(item -> item.accept(whence))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(Span::none);
  }

  private static String name(Tree tree, Slip slip) {
    int element =
        slip.items().stream().mapToInt(Placed::element).filter(e -> e >= 0).findFirst().orElse(0);
    return tree.within(element, Element.Role.ROW)
        ? "row of the table"
        : tree.within(element, Element.Role.LIST) ? "list" : "piece";
  }
}
