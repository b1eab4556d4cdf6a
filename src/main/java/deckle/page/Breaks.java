package deckle.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses where the lines of a paragraph end, over the whole paragraph at once, so that the sum of
 * what is bad about its lines is least.
 */
final class Breaks {

  /**
   * A place where a line may end.
   *
   * @param word the index of the word that the next line begins with or in
   * @param place the offset in that word's text; 0 is before the word
   */
  private record Stop(int word, int place) {}

  private record Part(int word, int from, int to) {}

  private final Setting setting;
  private final List<Word> words;
  private final int width;
  private final Badness badness;
  private final List<Stop> stops = new ArrayList<>();

  /** How wide the words before an index are, each with its space. */
  private final long[] widths;

  /** How wide the spaces of the words before an index are. */
  private final long[] spaces;

  /** Words that were cut already. */
  private final Map<Part, Word> parts = new HashMap<>();

  private Breaks(Setting setting, List<Word> words, int width, Badness badness, Hyphens hyphens) {
    this.setting = setting;
    this.words = words;
    this.width = width;
    this.badness = badness;
    this.widths = new long[words.size() + 1];
    this.spaces = new long[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      stops.add(new Stop(i, 0));
      for (int place : hyphens.places(words.get(i))) {
        stops.add(new Stop(i, place));
      }
      spaces[i + 1] = spaces[i] + words.get(i).space().width();
      widths[i + 1] = widths[i] + words.get(i).width() + words.get(i).space().width();
    }
    stops.add(new Stop(words.size(), 0));
  }

  /** Words in lines; none is wider than the width unless a word alone is. */
  static List<List<Word>> lines(
      Setting setting, List<Word> words, int width, Badness badness, Hyphens hyphens) {
    List<List<Word>> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).ends() || i == words.size() - 1) {
        List<Word> stretch = words.subList(from, i + 1);
        lines.addAll(new Breaks(setting, stretch, width, badness, hyphens).lines());
        from = i + 1;
      }
    }
    return lines;
  }

  private List<List<Word>> lines() {
    long[] least = new long[stops.size()];
    int[] begin = new int[stops.size()];
    for (int end = 1; end < stops.size(); end++) {
      least[end] = Long.MAX_VALUE;
      for (int from = end - 1; from >= 0 && (from == end - 1 || fits(from, end)); from--) {
        long whole = least[from] + badness(from, end);
        if (least[from] < Long.MAX_VALUE && whole < least[end]) {
          least[end] = whole;
          begin[end] = from;
        }
      }
    }
    Deque<List<Word>> lines = new ArrayDeque<>();
    for (int end = stops.size() - 1; end > 0; end = begin[end]) {
      lines.addFirst(line(begin[end], end));
    }
    return List.copyOf(lines);
  }

  private boolean fits(int from, int end) {
    return badness.fits(measured(from, end));
  }

  private long badness(int from, int end) {
    return badness.of(measured(from, end));
  }

  private Badness.Line measured(int from, int end) {
    Stop first = stops.get(from);
    Stop last = stops.get(end);
    boolean hyphenated = last.place() > 0;
    int lastWord = hyphenated ? last.word() : last.word() - 1;
    long taken;
    if (first.word() == lastWord) {
      taken = part(lastWord, first.place(), hyphenated ? last.place() : -1).width();
    } else {
      taken = widths[lastWord] - widths[first.word()];
      taken += first.place() > 0 ? part(first.word(), first.place(), -1).width() : 0;
      taken -= first.place() > 0 ? words.get(first.word()).width() : 0;
      taken += hyphenated ? part(lastWord, 0, last.place()).width() : words.get(lastWord).width();
    }
    return new Badness.Line(
        width,
        taken,
        spaces[lastWord] - spaces[first.word()],
        first.word() == lastWord,
        from == 0,
        end == stops.size() - 1,
        first.place() > 0,
        hyphenated);
  }

  /** A part of a word; −1 is its end. */
  private Word part(int word, int from, int to) {
    Word whole = words.get(word);
    return from == 0 && to < 0
        ? whole
        : parts.computeIfAbsent(new Part(word, from, to), any -> cut(whole, from, to));
  }

  private Word cut(Word whole, int from, int to) {
    return Cut.of(setting, whole, from, to < 0 ? whole.text().length() : to);
  }

  private List<Word> line(int from, int end) {
    Stop first = stops.get(from);
    Stop last = stops.get(end);
    List<Word> line = new ArrayList<>();
    for (int i = first.word(); i <= last.word() && i < words.size(); i++) {
      int begin = i == first.word() ? first.place() : 0;
      boolean cut = i == last.word();
      if (!cut || last.place() > 0) {
        line.add(part(i, begin, cut ? last.place() : -1));
      }
    }
    return List.copyOf(line);
  }
}
