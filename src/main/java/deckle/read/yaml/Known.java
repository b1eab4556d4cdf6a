package deckle.read.yaml;

import deckle.diag.Nearest;
import deckle.diag.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of one kind that a deck gives, such as its topics, and where it gives them. */
final class Known {

  private final String kind;
  private final String where;
  private final Map<String, Span> names = new LinkedHashMap<>();
  private boolean unreadable;

  /**
   * @param kind what one is called: {@code topic}
   * @param where the key under which they are given: {@code topics}
   */
  Known(String kind, String where) {
    this.kind = kind;
    this.where = where;
  }

  /** Whether the name is new; one that is not is reported. */
  boolean add(String name, Span at, Scope scope) {
    Span first = names.putIfAbsent(name, at);
    if (first != null) {
      scope.error(
          at,
          "there are two " + where + " `" + name + "` (first on line " + first.line() + ")",
          "give one of them another name");
    }
    return first == null;
  }

  /** They are given in a way that cannot be read: then nobody knows which are missing. */
  void unreadable() {
    unreadable = true;
  }

  boolean has(String name) {
    return names.containsKey(name);
  }

  /** The name that stands here, if there is one of that name. */
  Optional<String> meant(Node.Scalar scalar, Scope scope) {
    String name = Invisible.dropped(scalar.text()).strip();
    check(name, scalar.at(), scope);
    return names.containsKey(name) ? Optional.of(name) : Optional.empty();
  }

  /** Reports a name that nothing has. */
  void check(String name, Span at, Scope scope) {
    if (!names.containsKey(name) && !unreadable) {
      scope.error(at, "there is no " + kind + " `" + name + "`", hint(name));
    }
  }

  List<String> meant(List<Node.Scalar> scalars, Scope scope) {
    List<String> meant = new ArrayList<>();
    scalars.forEach(scalar -> meant(scalar, scope).ifPresent(meant::add));
    return meant.stream().distinct().toList();
  }

  private String hint(String name) {
    if (names.isEmpty()) {
      return "give it under `" + where + ":`";
    }
    String listed = where + ": line " + names.values().iterator().next().line();
    return Nearest.to(name, names.keySet())
        .map(nearest -> "did you mean `" + nearest + "`? (" + listed + ")")
        .orElse("give it under `" + where + ":` (" + listed + ")");
  }
}
