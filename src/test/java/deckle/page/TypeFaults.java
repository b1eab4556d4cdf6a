package deckle.page;

import deckle.page.PageFaults.Sort;
import java.util.List;

/** Finds type that is smaller than promised. */
record TypeFaults(Sort sort, Ancestry ancestry, List<Inked> runs) {

  static List<String> in(Laid page, Sort sort, Ancestry ancestry) {
    TypeFaults type = new TypeFaults(sort, ancestry, page.runs());
    return type.runs.stream()
        .filter(type::tooSmall)
        .map(run -> page.fault(run, "is set in " + run.size() / 1000.0 + " points"))
        .toList();
  }

  private boolean tooSmall(Inked run) {
    return run.size() < sort.leastType() && (run.size() < sort.leastScript() || !script(run));
  }

  private boolean script(Inked run) {
    return runs.stream()
        .anyMatch(other -> ancestry.block(run) == ancestry.block(other) && run.scriptOf(other));
  }
}
