package deckle.page;

import deckle.doc.CardPrinting;
import deckle.doc.Look;
import deckle.doc.Stock;
import deckle.read.yaml.Stocks;
import deckle.typography.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader would call wrong with pages, found without looking at them. */
public final class PageFaults {

  private PageFaults() {}

  /**
   * What is laid out, and how small its type may be.
   *
   * @param stock that cards are printed on, which fill its paper
   * @param leastType in millipoints, 0 for any
   * @param leastScript of what is raised or lowered
   */
  public record Sort(Look look, Optional<Stock> stock, int leastType, int leastScript) {

    public static Sort pages(Look look) {
      return new Sort(look, Optional.empty(), 0, 0);
    }

    /** On both sides of the sheets that are usual in a look. */
    public static Sort cards(Look look) {
      return new Sort(look, Optional.of(Stocks.usual(look)), 0, 0);
    }

    public Sort withType(int least, int script) {
      return new Sort(look, stock, least, script);
    }

    boolean cards() {
      return stock.isPresent();
    }

    /** What body text keeps to. */
    Bounds margins() {
      Sheet sheet = Sheet.of(look);
      Column column = sheet.column();
      return Bounds.of(column.x(), sheet.top(), column.width(), sheet.textHeight());
    }

    /** Where cards are cut out: the same places on the front and on the back of a sheet. */
    List<Bounds> cells() {
      Imposition sheet = new Imposition(CardPrinting.on(stock.orElseThrow()), false);
      List<Bounds> cells = new ArrayList<>();
      for (int i = 0; i < sheet.perSheet(); i++) {
        Imposition.Place place = sheet.front(i);
        cells.add(Bounds.of(place.x(), place.y(), place.width(), place.height()));
      }
      return cells;
    }
  }

  /** A right-to-left page is judged in the mirror. */
  private static Page readFromTheLeft(Page page, Pages pages) {
    return Direction.isToTheLeft(pages.language())
        ? new Page(
            page.width(), page.height(), page.label(), Mirrored.on(page.width(), page.items()))
        : page;
  }

  /** One line for each fault: the page, the place from its top left corner in points, the text. */
  public static List<String> in(Pages pages, Sort sort) {
    Ancestry ancestry = new Ancestry(pages.elements());
    List<Laid> laid =
        pages.pages().stream().map(page -> Laid.of(readFromTheLeft(page, pages))).toList();
    List<String> faults = new ArrayList<>();
    for (Laid page : laid) {
      faults.addAll(EdgeFaults.in(page, sort, ancestry));
      faults.addAll(OverlapFaults.in(page, ancestry));
      faults.addAll(HeadingFaults.in(page, ancestry));
      faults.addAll(TypeFaults.in(page, sort, ancestry));
    }
    faults.addAll(SplitFaults.in(laid, sort, ancestry));
    faults.addAll(LineFaults.in(laid, ancestry));
    return faults;
  }
}
