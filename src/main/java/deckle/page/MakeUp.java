package deckle.page;

import deckle.page.Slip.Bond;
import deckle.page.Slip.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes slips up into the columns of pages: what is bound stays together as long as a column can
 * hold it. The columns of the last page are of about one length.
 */
final class MakeUp {

  /** The items of a page and the headings on it that the outline shows. */
  record Made(List<Placed> items, List<Spot> spots) {}

  /** A heading at its place. */
  record Spot(Mark mark, int y) {}

  private static final int BALANCING_STEP = 2_000;

  private final Sheet sheet;

  /** How deep the columns of the last page are, and which page that is. */
  private final int depth;

  private final int shallowPage;

  private final List<Made> pages = new ArrayList<>();
  private int columns = 1;
  private int column;
  private int top;
  private int y;

  /** Whether nothing stands yet in the column. */
  private boolean blank;

  private MakeUp(Sheet sheet, int depth, int shallowPage) {
    this.sheet = sheet;
    this.depth = depth;
    this.shallowPage = shallowPage;
    turnPage();
  }

  /**
   * At least one page.
   *
   * @param head across all columns
   * @param body in columns
   */
  static List<Made> pages(List<Slip> head, List<Slip> body, Sheet sheet) {
    List<Made> made = pages(head, body, sheet, sheet.textHeight(), 0);
    if (sheet.columns() == 1 || body.isEmpty()) {
      return made;
    }
    int enough = sheet.textHeight();
    int tooLittle = 0;
    while (enough - tooLittle > BALANCING_STEP) {
      int depth = (enough + tooLittle) / 2;
      boolean holds = pages(head, body, sheet, depth, made.size()).size() == made.size();
      enough = holds ? depth : enough;
      tooLittle = holds ? tooLittle : depth;
    }
    return pages(head, body, sheet, enough, made.size());
  }

  private static List<Made> pages(
      List<Slip> head, List<Slip> body, Sheet sheet, int depth, int shallowPage) {
    MakeUp makeUp = new MakeUp(sheet, depth, shallowPage);
    makeUp.place(head, Bond.LINES);
    makeUp.divide(body);
    makeUp.place(body, Bond.LINES);
    return makeUp.pages;
  }

  /** From here on in columns. */
  private void divide(List<Slip> body) {
    if (sheet.columns() > 1 && !body.isEmpty()) {
      y += blank ? 0 : body.get(0).space();
      top = y;
      columns = sheet.columns();
      blank = true;
    }
  }

  private void turnPage() {
    pages.add(new Made(new ArrayList<>(), new ArrayList<>()));
    column = 0;
    top = 0;
    y = 0;
    blank = true;
  }

  private void turnColumn() {
    if (column + 1 == columns) {
      turnPage();
    } else {
      column++;
      y = top;
      blank = true;
    }
  }

  private Made page() {
    return pages.get(pages.size() - 1);
  }

  private void place(List<Slip> slips, Bond weakest) {
    int from = 0;
    for (int to = 1; to <= slips.size(); to++) {
      if (to == slips.size() || slips.get(to - 1).bond().compareTo(weakest) < 0) {
        placeTogether(slips.subList(from, to), weakest);
        from = to;
      }
    }
  }

  private void placeTogether(List<Slip> slips, Bond weakest) {
    if (slips.stream().anyMatch(Slip::newPage) && !page().items().isEmpty()) {
      turnPage();
    }
    int height = Galley.height(slips);
    int atTop = overhead(slips.get(0)) + height;
    if (height + (blank ? overhead(slips.get(0)) : slips.get(0).space()) <= left()) {
      slips.forEach(this::put);
    } else if (atTop <= sheet.textHeight() || slips.size() == 1) {
      turnUntilRoomFor(atTop);
      slips.forEach(this::put);
    } else if (weakest == Bond.GROUP) {
      slips.forEach(slip -> placeTogether(List.of(slip), weakest));
    } else {
      place(slips, Bond.GROUP);
    }
  }

  /** Columns below a head, and those of the last page, hold less than others. */
  private void turnUntilRoomFor(int height) {
    do {
      if (blank && page().items().isEmpty()) {
        return;
      }
      turnColumn();
    } while (height > left());
  }

  private int left() {
    int foot = pages.size() == shallowPage ? Math.max(depth, top) : sheet.textHeight();
    return foot - y;
  }

  private static int overhead(Slip slip) {
    return slip.overhead().map(Slip::height).orElse(0);
  }

  private void put(Slip slip) {
    if (!blank) {
      y += slip.space();
    } else if (overhead(slip) + slip.height() <= sheet.textHeight()) {
      slip.overhead().ifPresent(this::print);
    }
    for (Mark mark : slip.marks()) {
      page().spots().add(new Spot(mark, sheet.top() + y + mark.down()));
    }
    print(slip);
  }

  private void print(Slip slip) {
    int right = column * sheet.columnDistance();
    page().items().addAll(Moved.by(right, sheet.top() + y, slip.items()));
    y += slip.height();
    blank = false;
  }
}
