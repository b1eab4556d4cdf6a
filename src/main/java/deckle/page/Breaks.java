package deckle.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Chooses where the lines of a paragraph end: as few lines as can be, and of those the least
 * ragged; a last line of a single word only where nothing else is possible.
 */
final class Breaks {

  /** Outweighs every sum of raggedness. */
  private static final long A_LINE = 1L << 44;

  private static final int COARSE = 64;

  private final List<Word> words;
  private final int width;
  private final long[] cost;
  private final int[] begin;

  private Breaks(List<Word> words, int width) {
    this.words = words;
    this.width = width;
    this.cost = new long[words.size() + 1];
    this.begin = new int[words.size() + 1];
  }

  /** Words in lines; none is wider than the width. */
  static List<List<Word>> lines(List<Word> words, int width) {
    List<List<Word>> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).ends() || i == words.size() - 1) {
        lines.addAll(new Breaks(words.subList(from, i + 1), width).lines());
        from = i + 1;
      }
    }
    return lines;
  }

  private List<List<Word>> lines() {
    for (int end = 1; end <= words.size(); end++) {
      choose(end);
    }
    Deque<List<Word>> lines = new ArrayDeque<>();
    for (int end = words.size(); end > 0; end = begin[end]) {
      lines.addFirst(List.copyOf(words.subList(begin[end], end)));
    }
    return List.copyOf(lines);
  }

  private void choose(int end) {
    cost[end] = Long.MAX_VALUE;
    int taken = words.get(end - 1).width();
    for (int from = end - 1; from >= 0; from--) {
      long whole = cost[from] + A_LINE + raggedness(from, end, taken);
      if (whole < cost[end]) {
        cost[end] = whole;
        begin[end] = from;
      }
      if (from > 0) {
        taken += words.get(from - 1).width() + words.get(from - 1).space().width();
        if (taken > width) {
          return;
        }
      }
    }
  }

  private long raggedness(int from, int end, int taken) {
    long slack = ((long) width - taken) / COARSE;
    if (end < words.size()) {
      return slack * slack;
    }
    boolean lonely = end - from == 1 && from > 0;
    return lonely ? slack * slack * 4 : 0;
  }
}
