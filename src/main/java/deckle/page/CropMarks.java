package deckle.page;

import deckle.doc.CardPrinting;
import deckle.doc.Stock;
import deckle.page.Placed.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What shows on the front of a sheet where to cut; on sheets that are cut already, nothing. */
final class CropMarks {

  private static final int DISTANCE = Sheet.millimetres(2);
  private static final int LENGTH = Sheet.millimetres(5);
  private static final int SHORTEST = Sheet.millimetres(1);
  private static final int EDGE = Sheet.millimetres(3);
  private static final int STROKE = 300;
  private static final int HAIRLINE = 200;

  private final Row across;
  private final Row down;
  private final List<Placed> marks = new ArrayList<>();

  private CropMarks(CardPrinting printing) {
    Stock stock = printing.stock();
    boolean pairs = stock.pairsAcross();
    Row across = Row.across(stock);
    Row down = Row.down(stock);
    this.across = printing.folds() && pairs ? across.inPairs() : across;
    this.down = printing.folds() && !pairs ? down.inPairs() : down;
  }

  static List<Placed> of(CardPrinting printing) {
    CropMarks marks = new CropMarks(printing);
    switch (printing.stock().cut()) {
      case MARKS -> marks.corners();
      case LINES -> marks.lines();
      case NONE -> {}
    }
    return marks.marks;
  }

  /** How far down from the paper's top cards and marks reach in a stretch of its lower margin. */
  static int end(Stock stock, int from, int to) {
    if (Row.across(stock).edges().subSet(from, to).isEmpty()) {
      return stock.end();
    }
    return switch (stock.cut()) {
      case MARKS -> stock.end() + DISTANCE + LENGTH;
      case LINES -> stock.paper().down();
      case NONE -> stock.end();
    };
  }

  private void corners() {
    for (int x : across.edges()) {
      down.gaps().forEach(gap -> mark(x - STROKE / 2, gap.from(), STROKE, gap.length()));
    }
    for (int y : down.edges()) {
      across.gaps().forEach(gap -> mark(gap.from(), y - STROKE / 2, gap.length(), STROKE));
    }
  }

  private void lines() {
    for (int x : across.inner()) {
      mark(x - HAIRLINE / 2, 0, HAIRLINE, down.paper());
    }
    for (int y : down.inner()) {
      mark(0, y - HAIRLINE / 2, across.paper(), HAIRLINE);
    }
  }

  private void mark(int x, int y, int width, int height) {
    marks.add(new Placed.Rule(x, y, width, height, Ink.BLACK, Placed.ARTIFACT));
  }

  /** Cards beside each other or one below the other, and the paper that they lie on. */
  private record Row(int first, int card, int pitch, int count, int paper) {

    static Row across(Stock stock) {
      return new Row(
          stock.margin().across(),
          stock.card().across(),
          stock.pitch().across(),
          stock.grid().across(),
          stock.paper().across());
    }

    static Row down(Stock stock) {
      return new Row(
          stock.margin().down(),
          stock.card().down(),
          stock.pitch().down(),
          stock.grid().down(),
          stock.paper().down());
    }

    /** Two cards and what lies between them are folded there, and cut as one. */
    Row inPairs() {
      return new Row(first, pitch + card, 2 * pitch, count / 2, paper);
    }

    private int begin(int number) {
      return first + number * pitch;
    }

    /** Where cards begin or end. */
    TreeSet<Integer> edges() {
      TreeSet<Integer> edges = new TreeSet<>();
      for (int i = 0; i < count; i++) {
        edges.add(begin(i));
        edges.add(begin(i) + card);
      }
      return edges;
    }

    /** Those that are not the paper's own. */
    TreeSet<Integer> inner() {
      TreeSet<Integer> inner = edges();
      inner.removeIf(edge -> edge < EDGE || edge > paper - EDGE);
      return inner;
    }

    /** Where there is room for a mark: in both margins, then between cards. */
    List<Gap> gaps() {
      int end = begin(count - 1) + card;
      List<Gap> gaps = new ArrayList<>();
      gaps.add(new Gap(Math.max(EDGE, first - DISTANCE - LENGTH), first - DISTANCE));
      gaps.add(new Gap(end + DISTANCE, Math.min(paper - EDGE, end + DISTANCE + LENGTH)));
      for (int i = 1; i < count; i++) {
        gaps.add(new Gap(begin(i - 1) + card + DISTANCE, begin(i) - DISTANCE));
      }
      gaps.removeIf(gap -> gap.length() < SHORTEST);
      return gaps;
    }
  }

  /** A stretch without cards. */
  private record Gap(int from, int to) {
    int length() {
      return to - from;
    }
  }
}
