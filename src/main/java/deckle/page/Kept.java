package deckle.page;

import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import java.util.List;
import java.util.function.Function;

/**
 * Something that was set by itself, to be placed in any document.
 *
 * @param type what was set; its elements count from the root of a tree of its own
 * @param elements that tree without its root
 * @param said what was to be said of it, to be said wherever it is placed
 */
record Kept<T>(T type, List<Element> elements, List<Diagnostic> said) {

  static <T> Kept<T> of(Setting setting, Function<Setting, T> setter) {
    Diagnostics diagnostics = new Diagnostics();
    Setting apart = setting.apart(diagnostics);
    T type = setter.apply(apart);
    return new Kept<>(type, apart.tree().grown(), diagnostics.sorted());
  }

  /** Puts its elements below one of a document; gives back how to find them there. */
  Grafted graft(Setting setting, int parent) {
    setting.diagnostics().reportAll(said);
    return new Grafted(parent, setting.tree().graft(elements, parent));
  }
}
