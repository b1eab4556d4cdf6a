package deckle.read.yaml;

import java.util.ArrayList;
import java.util.List;

/** How far in lines stand, where a tab may mean any number of spaces. */
final class Indents {

  /** Widths of a tab, the likeliest first. */
  private static final List<Integer> WIDTHS = List.of(2, 4, 8, 3);

  private final List<Integer> dashes = new ArrayList<>();
  private final List<Integer> keys = new ArrayList<>();

  /** With tabs: such that the line lines up with lines above, if any width does that. */
  int of(String indent, String content) {
    List<Integer> open = content.startsWith("-") ? dashes : keys;
    int tabs = (int) indent.chars().filter(c -> c == '\t').count();
    int spaces = indent.length() - tabs;
    int column =
        WIDTHS.stream()
            .map(width -> spaces + tabs * width)
            .filter(candidate -> tabs == 0 || open.contains(candidate))
            .findFirst()
            .orElse(spaces + tabs * WIDTHS.get(0));
    remember(column, content);
    return column;
  }

  private void remember(int column, String content) {
    dashes.removeIf(open -> open >= column);
    keys.removeIf(open -> open >= column);
    if (content.startsWith("-")) {
      dashes.add(column);
      String rest = content.substring(1);
      keys.add(column + 1 + rest.length() - rest.stripLeading().length());
    } else {
      keys.add(column);
    }
  }
}
