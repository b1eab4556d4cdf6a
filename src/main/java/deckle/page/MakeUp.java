package deckle.page;

import deckle.page.Slip.Bond;
import deckle.page.Slip.Mark;
import java.util.ArrayList;
import java.util.List;

/** Makes slips up into pages: what is bound stays together as long as a page can hold it. */
final class MakeUp {

  /** The items of a page and the headings on it that the outline shows. */
  record Made(List<Placed> items, List<Spot> spots) {}

  /** A heading at its place. */
  record Spot(Mark mark, int y) {}

  private final Sheet sheet;
  private final List<Made> pages = new ArrayList<>();
  private int y;

  private MakeUp(Sheet sheet) {
    this.sheet = sheet;
    turn();
  }

  /** At least one page. */
  static List<Made> pages(List<Slip> slips, Sheet sheet) {
    MakeUp makeUp = new MakeUp(sheet);
    makeUp.place(slips, Bond.LINES);
    return makeUp.pages;
  }

  private void turn() {
    pages.add(new Made(new ArrayList<>(), new ArrayList<>()));
    y = 0;
  }

  private boolean blank() {
    return page().items().isEmpty();
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
    if (!blank() && slips.stream().anyMatch(Slip::newPage)) {
      turn();
    }
    int height = Galley.height(slips);
    int atTop = overhead(slips.get(0)) + height;
    if (height + (blank() ? overhead(slips.get(0)) : slips.get(0).space()) <= left()) {
      slips.forEach(this::put);
    } else if (atTop <= sheet.textHeight() || slips.size() == 1) {
      turnUnlessBlank();
      slips.forEach(this::put);
    } else if (weakest == Bond.GROUP) {
      slips.forEach(slip -> placeTogether(List.of(slip), weakest));
    } else {
      place(slips, Bond.GROUP);
    }
  }

  private void turnUnlessBlank() {
    if (!blank()) {
      turn();
    }
  }

  private int left() {
    return sheet.textHeight() - y;
  }

  private static int overhead(Slip slip) {
    return slip.overhead().map(Slip::height).orElse(0);
  }

  private void put(Slip slip) {
    if (!blank()) {
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
    page().items().addAll(Moved.down(slip.items(), sheet.top() + y));
    y += slip.height();
  }
}
