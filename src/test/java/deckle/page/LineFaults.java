package deckle.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the first or last line of a paragraph alone on its page. */
final class LineFaults {

  /** Shorter paragraphs cannot be divided any better. */
  private static final int SHORTEST = 3;

  /** A run and the number of its page. */
  private record Line(int page, Inked run) {

    boolean goesOnIn(Line other) {
      return page == other.page && run.besides(other.run);
    }
  }

  private final List<Laid> pages;
  private final Ancestry ancestry;
  private final Map<Integer, List<Line>> paragraphs = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  private LineFaults(List<Laid> pages, Ancestry ancestry) {
    this.pages = pages;
    this.ancestry = ancestry;
  }

  static List<String> in(List<Laid> pages, Ancestry ancestry) {
    LineFaults lines = new LineFaults(pages, ancestry);
    for (int page = 0; page < pages.size(); page++) {
      lines.read(page);
    }
    lines.paragraphs.values().forEach(lines::check);
    return lines.faults;
  }

  private void read(int page) {
    for (Inked run : pages.get(page).runs()) {
      int paragraph = ancestry.paragraph(run);
      if (paragraph != Ancestry.NONE) {
        List<Line> lines = paragraphs.computeIfAbsent(paragraph, any -> new ArrayList<>());
        add(new Line(page, run), lines);
      }
    }
  }

  /** Of each line its first run is enough; what is raised or lowered is no line of its own. */
  private static void add(Line line, List<Line> lines) {
    if (lines.isEmpty() || !lines.get(lines.size() - 1).goesOnIn(line)) {
      lines.add(line);
    }
  }

  private void check(List<Line> lines) {
    int last = lines.size() - 1;
    if (lines.size() >= SHORTEST) {
      check(lines.get(0), lines.get(1), "is the first line, alone on its page");
      check(lines.get(last), lines.get(last - 1), "is the last line, alone on its page");
    }
  }

  private void check(Line line, Line next, String wrong) {
    if (line.page() != next.page()) {
      faults.add(pages.get(line.page()).fault(line.run(), wrong));
    }
  }
}
