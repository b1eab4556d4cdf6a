package deckle.page;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.compose.Calibration;
import deckle.diag.Diagnostics;
import deckle.doc.CardPrinting;
import deckle.doc.CardPrinting.Flip;
import deckle.doc.CardPrinting.Order;
import deckle.doc.Extent;
import deckle.doc.Look;
import deckle.read.yaml.Stocks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The test sheet, printed on a printer that shifts the backs, read against the light. */
class TestSheetTest {

  private static final int MILLIMETRE = 2_835;

  /** What such a printer does to backs: to the right and down, in millimetres. */
  private static final List<Extent> ERRORS =
      List.of(new Extent(0, 0), new Extent(3, 0), new Extent(0, -4), new Extent(-2, 7));

  @Test
  void whatIsReadIsTheOffsetThatPutsTheBacksRight() {
    for (Look.Paper paper : Look.Paper.values()) {
      for (Flip flip : List.of(Flip.LONG, Flip.SHORT)) {
        for (Extent error : ERRORS) {
          for (boolean fromFront : List.of(true, false)) {
            Extent read = read(sheet(paper, flip, Extent.NOTHING), flip, error, fromFront);
            assertThat(read).isEqualTo(new Extent(-error.across(), -error.down()));
            Extent offset = new Extent(read.across() * MILLIMETRE, read.down() * MILLIMETRE);
            assertThat(read(sheet(paper, flip, offset), flip, error, fromFront))
                .as(paper + " " + flip + " " + error)
                .isEqualTo(Extent.NOTHING);
          }
        }
      }
    }
  }

  private static List<Page> sheet(Look.Paper paper, Flip flip, Extent backs) {
    Look look = Look.standard(paper);
    CardPrinting printing = new CardPrinting(Stocks.usual(look), flip, Order.INTERLEAVED, backs);
    Diagnostics diagnostics = new Diagnostics();
    List<Page> pages = TestSheet.of(Calibration.of(look, printing), printing, diagnostics).pages();
    assertThat(diagnostics.sorted()).isEmpty();
    return pages;
  }

  /** At which numbers the lines of the other side cross the scales of one; the back is shifted. */
  private static Extent read(List<Page> pages, Flip flip, Extent error, boolean fromFront) {
    Laid scales = Laid.of(pages.get(fromFront ? 0 : 1));
    Page other = pages.get(fromFront ? 1 : 0);
    int right = error.across() * MILLIMETRE;
    int down = error.down() * MILLIMETRE;
    List<Bounds> lines = new ArrayList<>();
    for (Piece piece : Laid.of(other).pieces()) {
      if (piece instanceof Drawn && longest(piece.box()) == 2 * Sheet.millimetres(15)) {
        lines.add(
            fromFront
                ? turned(piece.box().moved(right, down), other, flip)
                : turned(piece.box(), other, flip).moved(-right, -down));
      }
    }
    return new Extent(number(scales, lines, true), number(scales, lines, false));
  }

  private static Bounds turned(Bounds b, Page page, Flip flip) {
    return flip == Flip.LONG
        ? new Bounds(page.width() - b.right(), b.top(), page.width() - b.left(), b.bottom())
        : new Bounds(b.left(), page.height() - b.bottom(), b.right(), page.height() - b.top());
  }

  private static int longest(Bounds box) {
    return Math.max(box.right() - box.left(), box.height());
  }

  /** By the numbers printed beside the scale, and the middles of the ticks between them. */
  private static int number(Laid scales, List<Bounds> lines, boolean across) {
    Bounds line = lines.stream().filter(each -> each.lying() != across).findFirst().orElseThrow();
    int at = across ? line.middleX() : line.middleY();
    Inked zero = numbered(scales, "0", line);
    Inked five = numbered(scales, "5", line);
    int from = across ? zero.box().middleX() : zero.box().middleY();
    int to = across ? five.box().middleX() : five.box().middleY();
    return Math.round(5f * (at - from) / (to - from));
  }

  /** The one of two that stands near the line. */
  private static Inked numbered(Laid scales, String number, Bounds line) {
    return scales.runs().stream()
        .filter(run -> run.run().text().equals(number))
        .filter(run -> Math.abs(run.baseline() - line.middleY()) < 20 * MILLIMETRE)
        .findFirst()
        .orElseThrow();
  }
}
