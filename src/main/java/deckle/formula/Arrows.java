package deckle.formula;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arrows of reactions, as they are typed. */
final class Arrows {

  /** As they are printed. */
  static final List<String> ALL = List.of("→", "←", "↔", "⇌");

  /** The longer before those that they begin with. */
  private static final Map<String, String> TYPED = typed();

  private Arrows() {}

  private static Map<String, String> typed() {
    Map<String, String> arrows = new LinkedHashMap<>();
    arrows.put("<=>>", "⇌");
    arrows.put("<<=>", "⇌");
    arrows.put("<=>", "⇌");
    arrows.put("<->", "↔");
    arrows.put("->", "→");
    arrows.put("<-", "←");
    ALL.forEach(sign -> arrows.put(sign, sign));
    return arrows;
  }

  /** The arrow that comes next, which is then taken. */
  static Optional<String> taken(LatexScanner in) {
    return TYPED.entrySet().stream()
        .filter(arrow -> in.take(arrow.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
