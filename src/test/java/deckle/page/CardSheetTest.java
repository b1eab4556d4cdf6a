package deckle.page;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Card;
import deckle.doc.CardPrinting;
import deckle.doc.Document;
import deckle.doc.Duplex;
import deckle.doc.Look;
import deckle.doc.Look.Paper;
import deckle.page.Placed.Glyphs;
import deckle.read.yaml.Stocks;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Card sheets as they are printed: turned on the long edge, every back is behind its front. */
class CardSheetTest {

  private static final int SHEET = 8;

  /** A rectangle on a page, by its edges. */
  private record Cell(int left, int top, int right, int bottom) {

    Cell turnedOnTheLongEdge(Page page) {
      return new Cell(page.width() - right, top, page.width() - left, bottom);
    }

    boolean holds(Glyphs run) {
      return run.x() >= left && run.x() + run.width() <= right && run.y() > top && run.y() < bottom;
    }
  }

  @Test
  void everyBackLiesBehindItsFrontOnFullAndPartialSheetsOfBothPapers() {
    for (Paper paper : Paper.values()) {
      for (int count = 1; count <= 2 * SHEET + 1; count++) {
        List<Page> pages = sheets(paper, count);
        assertThat(pages).hasSize((count + SHEET - 1) / SHEET * 2);
        for (int card = 0; card < count; card++) {
          Page front = pages.get(card / SHEET * 2);
          Page back = pages.get(card / SHEET * 2 + 1);
          Cell cell = cells(front).get(card % SHEET);
          assertThatCardStandsIn(cell, front, "front " + card);
          assertThatCardStandsIn(cell.turnedOnTheLongEdge(back), back, "back " + card);
        }
      }
    }
  }

  @Test
  void bothSidesOfACardNameItsDeckAndItself() {
    for (Paper paper : Paper.values()) {
      List<Page> pages = sheets(paper, SHEET + 3);
      for (int side = 0; side < 2; side++) {
        assertThat(lines(pages.get(side)))
            .containsAll(IntStream.range(0, SHEET).mapToObj(CardSheetTest::mark).toList());
        assertThat(lines(pages.get(2 + side)))
            .containsAll(IntStream.range(SHEET, SHEET + 3).mapToObj(CardSheetTest::mark).toList());
      }
    }
  }

  @Test
  void theCropMarksAreTheSameWhenTheSheetIsTurned() {
    for (Paper paper : Paper.values()) {
      Page page = sheets(paper, 1).get(0);
      List<Cell> cells = cells(page);
      assertThat(cells).hasSize(SHEET);
      assertThat(cells.stream().map(cell -> cell.turnedOnTheLongEdge(page)))
          .allSatisfy(turned -> assertThat(cells).anyMatch(cell -> near(cell, turned)));
    }
  }

  /** Half the width of a crop mark and no more. */
  private static boolean near(Cell one, Cell other) {
    return Math.abs(one.left() - other.left()) <= 150
        && Math.abs(one.right() - other.right()) <= 150
        && one.top() == other.top()
        && one.bottom() == other.bottom();
  }

  private static void assertThatCardStandsIn(Cell cell, Page page, String words) {
    String card = words.substring(words.indexOf(' ') + 1);
    List<Glyphs> side =
        PagesDump.runs(page).stream()
            .filter(run -> in(cell, run))
            .sorted(Comparator.comparing(Glyphs::y))
            .toList();
    assertThat(side).allMatch(cell::holds);
    assertThat(side.stream().map(Glyphs::text).reduce("", String::concat).replace(" ", ""))
        .isEqualTo((words + "deck·card-" + card).replace(" ", ""));
  }

  private static boolean in(Cell cell, Glyphs run) {
    int middle = run.x() + run.width() / 2;
    return middle > cell.left()
        && middle < cell.right()
        && run.y() > cell.top()
        && run.y() < cell.bottom();
  }

  /** The rectangles between the crop marks of a front, row by row. */
  private static List<Cell> cells(Page front) {
    TreeSet<Integer> xs = new TreeSet<>();
    TreeSet<Integer> ys = new TreeSet<>();
    for (Placed.Rule mark : marks(front)) {
      if (mark.height() > mark.width()) {
        xs.add(mark.x() + mark.width() / 2);
      } else {
        ys.add(mark.y() + mark.height() / 2);
      }
    }
    List<Cell> cells = new ArrayList<>();
    for (Integer top : ys.headSet(ys.last())) {
      for (Integer left : xs.headSet(xs.last())) {
        cells.add(new Cell(left, top, xs.higher(left), ys.higher(top)));
      }
    }
    return cells;
  }

  private static List<Placed.Rule> marks(Page page) {
    return page.items().stream()
        .filter(Placed.Rule.class::isInstance)
        .map(Placed.Rule.class::cast)
        .toList();
  }

  /** What stands on one height within one card, joined. */
  private static List<String> lines(Page page) {
    Function<Glyphs, String> place =
        run -> run.y() + (run.x() < page.width() / 2 ? " left" : " right");
    return PagesDump.runs(page).stream()
        .collect(
            Collectors.groupingBy(
                place, TreeMap::new, Collectors.mapping(Glyphs::text, Collectors.joining())))
        .values()
        .stream()
        .map(String::strip)
        .toList();
  }

  private static String mark(int card) {
    return "deck · card-" + card;
  }

  private static List<Page> sheets(Paper paper, int count) {
    List<Card> cards = IntStream.range(0, count).mapToObj(CardSheetTest::card).toList();
    Document.Part part =
        new Document.Part(
            "Cards",
            new Document.Footer("", List.of()),
            true,
            List.of(
                new Block.CardSheet(cards, CardPrinting.on(Stocks.usual(Look.standard(paper))))));
    Diagnostics diagnostics = new Diagnostics();
    Pages pages =
        Layout.of(
            new Document("Cards", "en", Look.standard(paper), Duplex.LONG_EDGE, List.of(part)),
            diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return pages.pages();
  }

  private static Card card(int number) {
    return new Card(
        "deck",
        "card-" + number,
        true,
        false,
        side("front " + number),
        side("back " + number),
        List.of(),
        Span.none());
  }

  private static List<Block> side(String words) {
    return List.of(new Block.Paragraph(Text.of(words), Block.Style.CARD));
  }
}
