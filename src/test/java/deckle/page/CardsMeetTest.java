package deckle.page;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Card;
import deckle.doc.CardPrinting;
import deckle.doc.CardPrinting.Flip;
import deckle.doc.CardPrinting.Order;
import deckle.doc.Document;
import deckle.doc.Extent;
import deckle.doc.Look;
import deckle.doc.Stock;
import deckle.read.yaml.Stocks;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Cards on every stock, turned on either edge or folded: what is on the back of a card comes
 * exactly behind what is on its front, as it would with the paper in hand, and keeps off the cuts.
 */
class CardsMeetTest {

  /** Whole numbers are rounded, and a middle may lie between two of them. */
  private static final int HAIR = 3;

  private static final int SAFE = Sheet.millimetres(3);

  private static final Extent NOWHERE = Extent.NOTHING;
  private static final Extent ASIDE = new Extent(Sheet.millimetres(4), -Sheet.millimetres(2));

  /** Nothing about it is even: what mirrors margins and not positions goes wrong here. */
  private static final Stock LOPSIDED =
      new Stock(
          "lopsided",
          millimetres(297, 210),
          millimetres(80, 50),
          new Extent(2, 3),
          millimetres(7, 31),
          millimetres(123, 57),
          Stock.Cut.MARKS);

  private static Extent millimetres(int across, int down) {
    return new Extent(Sheet.millimetres(across), Sheet.millimetres(down));
  }

  private static List<Stock> stocks() {
    return Stream.concat(Stocks.all().stream(), Stream.of(LOPSIDED)).toList();
  }

  private static void everyWay(Consumer<CardPrinting> check) {
    for (Stock stock : stocks()) {
      for (Flip flip : Flip.values()) {
        if (flip != Flip.FOLD || stock.folds()) {
          for (Order order : Order.values()) {
            check.accept(new CardPrinting(stock, flip, order, NOWHERE));
            check.accept(new CardPrinting(stock, flip, order, ASIDE));
          }
        }
      }
    }
  }

  /** One card, a sheet that is not full, a full one, and a full one with another after it. */
  private static List<Integer> counts(CardPrinting printing) {
    int full = printing.stock().perSheet() / (printing.flip() == Flip.FOLD ? 2 : 1);
    return Stream.of(1, full - 1, full, full + 1).filter(n -> n > 0).distinct().toList();
  }

  /** Each side of a sheet of paper, its cards by their numbers. */
  private record Side(Page page, Map<Integer, Inked> words) {

    static Side of(Page page) {
      Map<Integer, Inked> words = new TreeMap<>();
      for (Inked run : Laid.of(page).runs()) {
        String text = run.run().text().strip();
        if (text.startsWith("side ")) {
          assertThat(words.put(Integer.parseInt(text.substring(5).replaceAll("\\D", "")), run))
              .isNull();
        }
      }
      return new Side(page, words);
    }
  }

  @Test
  void everyBackComesExactlyBehindItsFrontAndNothingIsNearACut() {
    everyWay(
        printing -> {
          for (int count : counts(printing)) {
            List<Page> pages = pages(printing, count);
            if (printing.flip() == Flip.FOLD) {
              assertThat(pages.stream().mapToInt(page -> folded(page, printing)).sum())
                  .isEqualTo(count);
            } else {
              turned(pages, printing);
            }
          }
        });
  }

  private static void turned(List<Page> pages, CardPrinting printing) {
    int sheets = pages.size() / 2;
    for (int sheet = 0; sheet < sheets; sheet++) {
      boolean mixed = printing.order() == Order.INTERLEAVED;
      Page front = pages.get(mixed ? 2 * sheet : sheet);
      Page back = pages.get(mixed ? 2 * sheet + 1 : sheets + sheet);
      meet(Side.of(front), Side.of(back), printing);
      clear(front, false, printing);
      clear(back, true, printing);
    }
  }

  /** Its columns are mirrored, the paper's margins are not. */
  @Test
  void soItDoesInALanguageThatRunsToTheLeft() {
    for (Flip flip : List.of(Flip.LONG, Flip.SHORT)) {
      CardPrinting printing = new CardPrinting(LOPSIDED, flip, Order.INTERLEAVED, ASIDE);
      List<Page> pages = pages(printing, 5, "ar");
      Side front = Side.of(pages.get(0));
      meet(front, Side.of(pages.get(1)), printing);
      clear(pages.get(0), false, printing);
      clear(pages.get(1), true, printing);
      assertThat(front.words().get(0).box().left())
          .isGreaterThan(front.words().get(1).box().right());
    }
    CardPrinting fold = new CardPrinting(LOPSIDED, Flip.FOLD, Order.INTERLEAVED, NOWHERE);
    Page page = pages(fold, 3, "ar").get(0);
    assertThat(folded(page, fold)).isEqualTo(3);
  }

  private static void meet(Side front, Side back, CardPrinting printing) {
    assertThat(front.words()).isNotEmpty();
    assertThat(back.words().keySet()).isEqualTo(front.words().keySet());
    for (Integer card : front.words().keySet()) {
      Inked behind = back.words().get(card);
      assertThat(behind.turned()).as(printing.toString()).isEqualTo(!sideways(printing));
      assertSame(front.words().get(card).penned(), seen(behind.penned(), printing), printing);
    }
  }

  /** Where something on the back is seen through the paper, on a printer that shifts as told. */
  private static Bounds seen(Bounds back, CardPrinting printing) {
    Bounds there = back.moved(-printing.backs().across(), -printing.backs().down());
    int width = printing.stock().paper().across();
    int height = printing.stock().paper().down();
    return sideways(printing)
        ? new Bounds(width - there.right(), there.top(), width - there.left(), there.bottom())
        : new Bounds(there.left(), height - there.bottom(), there.right(), height - there.top());
  }

  /** Like a page of a book: about the long edge of an upright sheet, the short one of a lying. */
  private static boolean sideways(CardPrinting printing) {
    boolean upright = printing.stock().paper().down() >= printing.stock().paper().across();
    return upright ? printing.flip() == Flip.LONG : printing.flip() == Flip.SHORT;
  }

  private static void assertSame(Bounds one, Bounds other, CardPrinting printing) {
    assertThat(
            IntStream.of(
                one.left() - other.left(),
                one.right() - other.right(),
                one.top() - other.top(),
                one.bottom() - other.bottom()))
        .as(printing + ": " + one + " and " + other)
        .allMatch(distance -> Math.abs(distance) <= HAIR);
  }

  /** Folds every card of a page along its dashes; gives back how many there are. */
  private static int folded(Page page, CardPrinting printing) {
    Map<Integer, List<Inked>> sides = new TreeMap<>();
    for (Inked run : Laid.of(page).runs()) {
      String text = run.run().text().strip();
      if (text.startsWith("side ")) {
        sides
            .computeIfAbsent(
                Integer.valueOf(text.substring(5).replaceAll("\\D", "")), n -> new ArrayList<>())
            .add(run);
      }
    }
    assertThat(marks(page)).noneMatch(box -> onFold(box, page));
    clear(page, false, printing);
    for (List<Inked> both : sides.values()) {
      assertThat(both).hasSize(2);
      Bounds front = both.get(0).penned();
      Bounds back = both.get(1).penned();
      boolean beside = Math.abs(front.top() - back.top()) <= HAIR;
      assertThat(both.get(0).turned()).isFalse();
      assertThat(both.get(1).turned()).isEqualTo(!beside);
      assertThat(dashes(page, beside))
          .as(printing.toString())
          .anyMatch(fold -> same(front, folded(back, fold, beside)));
    }
    return sides.size();
  }

  /** Whether a mark to cut by stands where a card is folded. */
  private static boolean onFold(Bounds mark, Page page) {
    int middle = mark.lying() ? mark.middleY() : mark.middleX();
    return dashes(page, !mark.lying()).contains(middle);
  }

  private static List<Bounds> marks(Page page) {
    return Laid.of(page).pieces().stream()
        .filter(piece -> !piece.body() && piece instanceof Drawn)
        .map(Piece::box)
        .filter(box -> Math.max(box.height(), box.right() - box.left()) > Sheet.millimetres(2))
        .toList();
  }

  private static Bounds folded(Bounds b, int fold, boolean beside) {
    int over = 2 * fold;
    return beside
        ? new Bounds(over - b.right(), b.top(), over - b.left(), b.bottom())
        : new Bounds(b.left(), over - b.bottom(), b.right(), over - b.top());
  }

  private static boolean same(Bounds one, Bounds other) {
    return Math.abs(one.left() - other.left()) <= HAIR
        && Math.abs(one.top() - other.top()) <= HAIR
        && Math.abs(one.right() - other.right()) <= HAIR;
  }

  /** Where the page has dashed lines: two millimetres long, each in a row with another. */
  private static List<Integer> dashes(Page page, boolean upright) {
    return Laid.of(page).pieces().stream()
        .filter(piece -> !piece.body() && piece.box().lying() != upright)
        .map(Piece::box)
        .filter(box -> Math.max(box.height(), box.right() - box.left()) == Sheet.millimetres(2))
        .map(box -> upright ? box.middleX() : box.middleY())
        .distinct()
        .toList();
  }

  private static void clear(Page page, boolean back, CardPrinting printing) {
    List<Bounds> cells = cells(printing.stock());
    for (Piece piece : Laid.of(page).pieces()) {
      Bounds box = back ? seen(piece.box(), printing) : piece.box();
      String what = printing + ": " + piece.shown() + " at " + box;
      if (piece.body()) {
        assertThat(cells).as(what).anyMatch(cell -> box.within(cell.inset(SAFE)));
      } else if (piece instanceof Inked) {
        assertThat(cells).as(what).noneMatch(cell -> cell.inset(-SAFE).meets(box, 0));
      } else {
        assertThat(back).as("marks on a back: " + what).isFalse();
        assertThat(cells).as(what).noneMatch(cell -> cell.inset(SAFE).meets(box, 0));
      }
    }
  }

  /** Where the cards are cut, as the box of the stock says. */
  private static List<Bounds> cells(Stock stock) {
    List<Bounds> cells = new ArrayList<>();
    for (int row = 0; row < stock.grid().down(); row++) {
      for (int column = 0; column < stock.grid().across(); column++) {
        cells.add(
            Bounds.of(
                stock.margin().across() + column * stock.pitch().across(),
                stock.margin().down() + row * stock.pitch().down(),
                stock.card().across(),
                stock.card().down()));
      }
    }
    return cells;
  }

  @Test
  void aCardHoldsAsManyWordsAsFitAndEveryOneIsClearOfTheCuts() {
    List<String> some = List.of("A8", "5371", "A4-8");
    for (Stock stock : stocks().stream().filter(each -> some.contains(each.name())).toList()) {
      CardPrinting printing = CardPrinting.on(stock);
      int most = 0;
      for (int step = Integer.highestOneBit(atMost(stock.card())); step > 0; step /= 2) {
        if (faults(printing, words(most + step)).isEmpty()) {
          most += step;
        }
      }
      assertThat(most).as(stock.name()).isGreaterThan(30);
      assertThat(faults(printing, words(most + 1)))
          .singleElement()
          .asString()
          .contains("the front of card `card-0` of `deck` is too full for ")
          .contains("even in 7 pt");
      Page page =
          sheets(printing, List.of(card(words(most), "back", 0)), "en", new Diagnostics()).get(0);
      clear(page, false, printing);
      assertThat(Laid.of(page).runs())
          .filteredOn(run -> run.run().text().startsWith("word"))
          .isNotEmpty()
          .allMatch(run -> run.size() >= 7_000);
    }
  }

  /** More words than that would lie on each other. */
  private static int atMost(Extent card) {
    return (int) ((long) card.across() * card.down() / (10_000 * 15_000));
  }

  private static List<?> faults(CardPrinting printing, String words) {
    Diagnostics diagnostics = new Diagnostics();
    sheets(printing, List.of(card(words, "back", 0)), "en", diagnostics);
    return diagnostics.sorted();
  }

  private static String words(int count) {
    return "word ".repeat(count).strip();
  }

  @Test
  void aSheetThatIsCutAlreadyHasNoMarksAndOneForAGuillotineHasLinesFromEdgeToEdge() {
    for (Stock stock : stocks()) {
      List<Bounds> rules =
          Laid.of(pages(CardPrinting.on(stock), 1).get(0)).pieces().stream()
              .filter(piece -> !piece.body() && piece instanceof Drawn)
              .map(Piece::box)
              .toList();
      switch (stock.cut()) {
        case NONE -> assertThat(rules).as(stock.name()).isEmpty();
        case LINES ->
            assertThat(rules)
                .as(stock.name())
                .hasSize(stock.grid().across() + stock.grid().down() - 2)
                .allMatch(
                    rule ->
                        rule.height() == stock.paper().down()
                            || rule.right() - rule.left() == stock.paper().across());
        case MARKS ->
            assertThat(cells(stock))
                .allSatisfy(
                    cell -> {
                      assertThat(rules).anyMatch(rule -> near(rule.middleX(), cell.left()));
                      assertThat(rules).anyMatch(rule -> near(rule.middleX(), cell.right()));
                      assertThat(rules).anyMatch(rule -> near(rule.middleY(), cell.top()));
                      assertThat(rules).anyMatch(rule -> near(rule.middleY(), cell.bottom()));
                      assertThat(rules).noneMatch(rule -> rule.meets(cell, 0));
                    });
      }
    }
  }

  private static boolean near(int one, int other) {
    return Math.abs(one - other) <= HAIR;
  }

  private static List<Page> pages(CardPrinting printing, int count) {
    return pages(printing, count, "en");
  }

  private static List<Page> pages(CardPrinting printing, int count, String language) {
    List<Card> cards =
        IntStream.range(0, count).mapToObj(n -> card("side " + n, "side " + n, n)).toList();
    Diagnostics diagnostics = new Diagnostics();
    List<Page> pages = sheets(printing, cards, language, diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return pages;
  }

  private static List<Page> sheets(
      CardPrinting printing, List<Card> cards, String language, Diagnostics diagnostics) {
    Document.Footer footer = new Document.Footer("page {page} of {pages}", List.of());
    Document.Part part =
        new Document.Part("Cards", footer, true, List.of(new Block.CardSheet(cards, printing)));
    Look look = Look.standard(Look.Paper.A4);
    Document document = new Document("Cards", language, look, printing.duplex(), List.of(part));
    return Layout.of(document, diagnostics).pages();
  }

  private static Card card(String front, String back, int number) {
    return new Card(
        "deck", "card-" + number, true, false, side(front), side(back), List.of(), Span.none());
  }

  private static List<Block> side(String words) {
    return List.of(new Block.Paragraph(Text.of(words), Block.Style.CARD));
  }
}
