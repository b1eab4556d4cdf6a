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

  /** What stands on a page, and the headings on it that the outline shows. */
  record Made(List<Put> puts, List<Spot> spots) {

    List<Placed> items() {
      List<Placed> items = new ArrayList<>();
      for (Put put : puts) {
        items.addAll(Moved.by(put.x(), put.y(), put.slip().items()));
      }
      return items;
    }

    boolean isEmpty() {
      for (Put put : puts) {
        if (!put.slip().items().isEmpty()) {
          return false;
        }
      }
      return true;
    }
  }

  /** A slip at its place; its items are moved there only when all pages are made up. */
  private record Put(Slip slip, int x, int y) {}

  /** A heading at its place. */
  record Spot(Mark mark, int y) {}

  private static final int BALANCING_STEP = 2_000;

  /** How much narrower spaces may become, from not at all; no more than saves a page. */
  private static final int[] TIGHTER_PERCENT = {12, 20, 30};

  private static final int[] NOT_AT_ALL = {};

  private final Sheet sheet;
  private final int tighter;

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

  /** What stands in the column, where that and its marks begin, and whether it was tightened. */
  private final List<Slip> placed = new ArrayList<>();

  private int firstPut;
  private int firstSpot;
  private boolean tight;

  private MakeUp(Sheet sheet, int tighter, int depth, int shallowPage) {
    this.sheet = sheet;
    this.tighter = tighter;
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
    int tighter = 0;
    List<Made> made = pages(head, body, sheet, tighter, sheet.textHeight(), 0);
    boolean mayBeFewer = least(head, body, sheet) <= (made.size() - 1L) * sheet.textHeight();
    for (int percent : mayBeFewer ? TIGHTER_PERCENT : NOT_AT_ALL) {
      List<Made> closer = pages(head, body, sheet, percent, sheet.textHeight(), 0);
      if (closer.size() < made.size()) {
        made = closer;
        tighter = percent;
      }
    }
    return sheet.columns() == 1 || body.isEmpty()
        ? made
        : balanced(head, body, sheet, tighter, made.size());
  }

  /** How much height all pages together need if there is no space between the slips. */
  private static long least(List<Slip> head, List<Slip> body, Sheet sheet) {
    return height(head) + height(body) / sheet.columns();
  }

  private static long height(List<Slip> slips) {
    long height = 0;
    for (Slip slip : slips) {
      height += slip.height();
    }
    return height;
  }

  /** As many pages, the columns of the last as short as they can be. */
  private static List<Made> balanced(
      List<Slip> head, List<Slip> body, Sheet sheet, int tighter, int count) {
    int enough = sheet.textHeight();
    int tooLittle = 0;
    while (enough - tooLittle > BALANCING_STEP) {
      int depth = (enough + tooLittle) / 2;
      boolean holds = pages(head, body, sheet, tighter, depth, count).size() == count;
      enough = holds ? depth : enough;
      tooLittle = holds ? tooLittle : depth;
    }
    return pages(head, body, sheet, tighter, enough, count);
  }

  private static List<Made> pages(
      List<Slip> head, List<Slip> body, Sheet sheet, int tighter, int depth, int shallowPage) {
    MakeUp makeUp = new MakeUp(sheet, tighter, depth, shallowPage);
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
      begin();
    }
  }

  private void turnPage() {
    pages.add(new Made(new ArrayList<>(), new ArrayList<>()));
    column = 0;
    top = 0;
    begin();
  }

  private void begin() {
    y = top;
    blank = true;
    tight = false;
    placed.clear();
    firstPut = page().puts().size();
    firstSpot = page().spots().size();
  }

  private void turnColumn() {
    if (column + 1 == columns) {
      turnPage();
    } else {
      column++;
      begin();
    }
  }

  private Made page() {
    return pages.get(pages.size() - 1);
  }

  private void place(List<Slip> slips, Bond weakest) {
    bound(slips, weakest).forEach(unit -> placeTogether(unit, weakest));
  }

  /** What is bound at least so. */
  private static List<List<Slip>> bound(List<Slip> slips, Bond weakest) {
    List<List<Slip>> units = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= slips.size(); to++) {
      if (to == slips.size() || slips.get(to - 1).bond().compareTo(weakest) < 0) {
        units.add(slips.subList(from, to));
        from = to;
      }
    }
    return units;
  }

  /** Parted as seldom as can be, so that a heading keeps at least the line below it. */
  private void placeApart(List<Slip> slips) {
    List<Slip> run = new ArrayList<>();
    for (List<Slip> unit : bound(slips, Bond.GROUP)) {
      List<Slip> longer = new ArrayList<>(run);
      longer.addAll(unit);
      if (!run.isEmpty() && Galley.height(longer) > sheet.textHeight()) {
        placeTogether(run, Bond.GROUP);
        longer = new ArrayList<>(unit);
      }
      run = longer;
    }
    placeTogether(run, Bond.GROUP);
  }

  private void placeTogether(List<Slip> slips, Bond weakest) {
    if (Slip.newPage(slips) && !page().isEmpty()) {
      turnPage();
    }
    int height = Galley.height(slips);
    int atTop = overhead(slips.get(0)) + height;
    if (height + (blank ? overhead(slips.get(0)) : slips.get(0).space()) <= left()) {
      slips.forEach(this::put);
    } else if (tightened(slips)) {
      tight = true;
    } else if (atTop <= sheet.textHeight() || slips.size() == 1) {
      turnUntilRoomFor(atTop);
      slips.forEach(this::put);
    } else if (weakest == Bond.GROUP) {
      slips.forEach(slip -> placeTogether(List.of(slip), weakest));
    } else {
      placeApart(slips);
    }
  }

  /**
   * Sets the column once more with less space everywhere if that makes room for more slips, as a
   * careful teacher would before a question goes on a sheet of its own.
   */
  private boolean tightened(List<Slip> more) {
    int over = more.get(0).space() + Galley.height(more) - left();
    if (tight || blank || tighter == 0) {
      return false;
    }
    List<Slip> all = new ArrayList<>(placed);
    all.addAll(more);
    int space = all.stream().skip(1).mapToInt(Slip::space).sum();
    if ((long) space * tighter / 100 < over) {
      return false;
    }
    page().puts().subList(firstPut, page().puts().size()).clear();
    page().spots().subList(firstSpot, page().spots().size()).clear();
    begin();
    for (Slip slip : all) {
      put(slip.under((int) (slip.space() - ((long) slip.space() * over + space - 1) / space)));
    }
    return true;
  }

  /** Columns below a head, and those of the last page, hold less than others. */
  private void turnUntilRoomFor(int height) {
    do {
      if (blank && page().isEmpty()) {
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
    placed.add(slip);
  }

  private void print(Slip slip) {
    page().puts().add(new Put(slip, column * sheet.columnDistance(), sheet.top() + y));
    y += slip.height();
    blank = false;
  }
}
