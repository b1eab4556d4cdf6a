package deckle.chart;

import deckle.deck.Chart;
import deckle.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What charts of every kind have in common: the numbers, the room there is, and the drawing. */
record Sketch(Chart chart, Numerals numerals, int width, int type, Svg svg) {

  Sketch(Chart chart, Numerals numerals, int width, int type) {
    this(chart, numerals, width, type, new Svg());
  }

  Lettering words(Text text) {
    return Lettering.of(text, type, false, width);
  }

  Lettering words(Text text, int widest) {
    return Lettering.of(text, type, false, widest);
  }

  Lettering words(String text) {
    return Lettering.of(text, type, false);
  }

  Lettering bold(Text text) {
    return Lettering.of(text, type, true, width);
  }

  Lettering bold(String text) {
    return Lettering.of(text, type, true);
  }

  /** The distance of things beside each other. */
  int gap() {
    return type / 2;
  }

  int leading() {
    return Lettering.leading(type);
  }

  /** Every number that is measured on the axis of the rows' numbers. */
  List<BigDecimal> measured() {
    List<BigDecimal> all = new ArrayList<>();
    chart
        .rows()
        .flatMap(row -> row.values().stream())
        .flatMap(Optional::stream)
        .forEach(value -> all.addAll(List.of(value.from(), value.to())));
    return all;
  }

  /** The axis title below the chart, as near to its middle as it fits; returns where it ends. */
  int titleBelow(Optional<Text> title, int middle, int top) {
    if (title.isEmpty()) {
      return top;
    }
    Lettering words = words(title.get());
    int half = words.width() / 2;
    int x = Math.max(half, Math.min(width - half, middle));
    svg.words(words, x, top + gap() / 2, Lettering.Anchor.MIDDLE, "");
    return top + gap() / 2 + words.height();
  }

  /** Which of the ticks have a number, so that none touches another: every one, or every nth. */
  static int every(List<Integer> places, List<Integer> lengths, int gap) {
    for (int every = 1; every < places.size(); every++) {
      if (apart(places, lengths, gap, every)) {
        return every;
      }
    }
    return Math.max(1, places.size());
  }

  private static boolean apart(List<Integer> places, List<Integer> lengths, int gap, int every) {
    for (int i = every; i < places.size(); i += every) {
      int between = Math.abs(places.get(i) - places.get(i - every));
      if (between < (lengths.get(i) + lengths.get(i - every)) / 2 + gap) {
        return false;
      }
    }
    return true;
  }
}
