package deckle.page;

import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.CardPrinting;
import deckle.doc.Document;
import deckle.doc.Extent;
import deckle.page.Placed.Ink;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The two sides of a sheet that shows against the light how far a printer shifts the backs. Where
 * one side has a scale, the other has a line: the number at which the line crosses is how far the
 * backs must be moved, to the right and down.
 */
public final class TestSheet {

  private static final int HALF_SCALE = 10;
  private static final int STROKE = 300;
  private static final int HAIR = Sheet.millimetres(15);
  private static final int ASIDE = Sheet.millimetres(48);
  private static final int APART = Sheet.millimetres(24);
  private static final int NUMBER = 8_000;
  private static final int NAME = 12_000;
  private static final int CROSS = Sheet.millimetres(8);
  private static final int RING = Sheet.millimetres(4);
  private static final int BAR = Sheet.millimetres(62);

  private final Setting setting;
  private final Document words;
  private final CardPrinting printing;
  private final List<Placed> items = new ArrayList<>();
  private boolean back;

  private TestSheet(Document words, CardPrinting printing, Diagnostics diagnostics) {
    this.setting = Setting.of(words, Sheet.of(words.look()), new StandingType(), diagnostics);
    this.words = words;
    this.printing = printing;
  }

  /**
   * Both sides.
   *
   * @param words two parts: what is said on the front, and what on the back
   */
  public static Pages of(Document words, CardPrinting printing, Diagnostics diagnostics) {
    TestSheet sheet = new TestSheet(words, printing, diagnostics);
    List<Page> pages = List.of(sheet.side(false), sheet.side(true));
    return new Pages(
        words.title(),
        words.language(),
        words.look(),
        words.duplex(),
        pages,
        sheet.setting.tree().elements(),
        List.of());
  }

  private Page side(boolean isBack) {
    back = isBack;
    items.clear();
    text(words.parts().get(back ? 1 : 0).blocks());
    cross(at(0, 0));
    station(-ASIDE, !back);
    station(ASIDE, back);
    if (!back) {
      bar();
    }
    Sheet sheet = setting.sheet();
    return new Page(sheet.width(), sheet.height(), back ? "2" : "1", items);
  }

  private void text(List<Block> blocks) {
    int part = setting.tree().part();
    List<Slip> slips = Compositor.slips(setting, blocks, setting.sheet().column(), part);
    items.addAll(Galley.items(slips, setting.sheet().top()));
  }

  /** A point of the sheet, from the middle of its front, on the side that is being printed. */
  private Extent at(int right, int down) {
    int x = setting.sheet().width() / 2 + right;
    int y = setting.sheet().height() / 2 + down;
    if (!back) {
      return new Extent(x, y);
    }
    boolean sideways = printing.turnsSideways();
    return new Extent(
        (sideways ? setting.sheet().width() - x : x) + printing.backs().across(),
        (sideways ? y : setting.sheet().height() - y) + printing.backs().down());
  }

  /** Two scales, or the two lines that cross them. */
  private void station(int right, boolean scales) {
    Extent x = at(right, -APART);
    Extent y = at(right, APART);
    if (scales) {
      scaleAcross(x, back || printing.turnsSideways() ? 1 : -1);
      scaleDown(y, back || !printing.turnsSideways() ? 1 : -1);
    } else {
      upright(x, HAIR);
      lying(y, HAIR);
    }
  }

  /**
   * @param sign of the numbers to the right of the middle
   */
  private void scaleAcross(Extent middle, int sign) {
    lying(middle, millimetres(HALF_SCALE));
    for (int i = -HALF_SCALE; i <= HALF_SCALE; i++) {
      int x = middle.across() + millimetres(i);
      rule(x - STROKE / 2, middle.down(), STROKE, tick(i));
      if (i % 5 == 0) {
        number(sign * i, x, middle.down() + tick(i) + NUMBER);
      }
    }
    name("x", middle.across() - HAIR, middle.down() + NAME / 3);
  }

  /**
   * @param sign of the numbers below the middle
   */
  private void scaleDown(Extent middle, int sign) {
    upright(middle, millimetres(HALF_SCALE));
    for (int i = -HALF_SCALE; i <= HALF_SCALE; i++) {
      int y = middle.down() + millimetres(i);
      rule(middle.across(), y - STROKE / 2, tick(i), STROKE);
      if (i % 5 == 0) {
        number(sign * i, middle.across() + tick(i) + NUMBER, y + NUMBER / 3);
      }
    }
    name("y", middle.across(), middle.down() - HAIR);
  }

  private static int tick(int millimetre) {
    return Sheet.millimetres(millimetre == 0 ? 6 : millimetre % 5 == 0 ? 4 : 2);
  }

  private void cross(Extent middle) {
    upright(middle, CROSS);
    lying(middle, CROSS);
    items.add(
        new Placed.Frame(
            middle.across() - RING,
            middle.down() - RING,
            2 * RING,
            2 * RING,
            RING,
            STROKE,
            Ink.WHITE,
            Placed.ARTIFACT));
  }

  /** As long as it says if nothing was scaled. */
  private void bar() {
    int y = setting.sheet().height() / 2 + BAR;
    int middle = setting.sheet().width() / 2;
    lying(new Extent(middle, y), millimetres(50));
    for (int end : List.of(-50, 50)) {
      upright(new Extent(middle + millimetres(end), y), Sheet.millimetres(3));
    }
    centred("100 mm", Face.of(NUMBER), middle, y + NUMBER + Sheet.millimetres(2));
  }

  private void upright(Extent middle, int half) {
    rule(middle.across() - STROKE / 2, middle.down() - half, STROKE, 2 * half);
  }

  private void lying(Extent middle, int half) {
    rule(middle.across() - half, middle.down() - STROKE / 2, 2 * half, STROKE);
  }

  private void rule(int x, int y, int width, int height) {
    items.add(new Placed.Rule(x, y, width, height, Ink.BLACK, Placed.ARTIFACT));
  }

  private void number(int number, int middle, int baseline) {
    centred((number < 0 ? "\u2212" : "") + Math.abs(number), Face.of(NUMBER), middle, baseline);
  }

  private void name(String name, int middle, int baseline) {
    centred(name, Face.of(NAME).strong(), middle, baseline);
  }

  private void centred(String text, Face face, int middle, int baseline) {
    List<Word> set = Words.of(setting, Text.of(text), face);
    items.addAll(Stick.line(set, middle - Lines.width(set) / 2, baseline, Span.none()));
  }

  private static int millimetres(int count) {
    return Integer.signum(count) * Sheet.millimetres(Math.abs(count));
  }
}
