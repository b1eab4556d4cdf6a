package deckle.read.yaml;

import java.util.ArrayList;
import java.util.List;

/** How far in lines stand, where a tab may mean any number of spaces. */
final class Indents {

  /** Widths of a tab, the likeliest first. */
  private static final List<Integer> WIDTHS = List.of(2, 4, 8, 3);

  private final List<Integer> dashes = new ArrayList<>();
  private final List<Integer> keys = new ArrayList<>();

  /** How far in the text at an index stands: with tabs so that it lines up with lines above. */
  int of(String line, int start) {
    boolean item = line.charAt(start) == '-';
    int tabs = 0;
    for (int i = 0; i < start; i++) {
      tabs += line.charAt(i) == '\t' ? 1 : 0;
    }
    int column = tabs == 0 ? start : likeliest(start - tabs, tabs, item ? dashes : keys);
    closeFrom(column, dashes);
    closeFrom(column, keys);
    if (item) {
      dashes.add(column);
      keys.add(column + skipSpaces(line, start + 1) - start);
    } else {
      keys.add(column);
    }
    return column;
  }

  private static int likeliest(int spaces, int tabs, List<Integer> open) {
    for (int width : WIDTHS) {
      if (open.contains(spaces + tabs * width)) {
        return spaces + tabs * width;
      }
    }
    return spaces + tabs * WIDTHS.get(0);
  }

  /** What is open stands further and further in. */
  private static void closeFrom(int column, List<Integer> open) {
    while (!open.isEmpty() && open.get(open.size() - 1) >= column) {
      open.remove(open.size() - 1);
    }
  }

  private static int skipSpaces(String line, int from) {
    int index = from;
    while (index < line.length() && Character.isWhitespace(line.charAt(index))) {
      index++;
    }
    return index;
  }
}
