package deckle.page;

import deckle.page.Placed.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Pages with something on them where no layout would put it; lengths in points. */
final class Tampered {

  private static final int POINT = 1_000;

  private Tampered() {}

  /** The same document with other items on its pages. */
  private static Pages holding(Pages pages, List<List<Placed>> items) {
    Page first = pages.pages().get(0);
    List<Page> changed =
        IntStream.range(0, items.size())
            .mapToObj(i -> new Page(first.width(), first.height(), (i + 1) + "", items.get(i)))
            .toList();
    return new Pages(
        pages.title(),
        pages.language(),
        pages.look(),
        pages.duplex(),
        changed,
        pages.elements(),
        pages.bookmarks());
  }

  static List<Placed> items(Pages pages) {
    return pages.pages().get(0).items();
  }

  /** Which item of the first page is a run that begins with these characters. */
  static int find(String text, Pages pages) {
    return IntStream.range(0, items(pages).size())
        .filter(i -> items(pages).get(i) instanceof Placed.Glyphs)
        .filter(i -> ((Placed.Glyphs) items(pages).get(i)).text().startsWith(text))
        .findFirst()
        .orElseThrow();
  }

  /** All of the first page elsewhere. */
  static Pages moved(Pages pages, int right, int down) {
    return holding(
        pages, List.of(items(pages).stream().map(item -> moved(item, right, down)).toList()));
  }

  /** One item of the first page elsewhere. */
  static Pages moved(Pages pages, int number, int right, int down) {
    List<Placed> items = new ArrayList<>(items(pages));
    items.set(number, moved(items.get(number), right, down));
    return holding(pages, List.of(items));
  }

  private static Placed moved(Placed item, int right, int down) {
    return item.accept(new Moved(right * POINT, down * POINT));
  }

  /** So many items of the first page on it, the others on a second one. */
  static Pages divided(Pages pages, int first) {
    List<Placed> items = items(pages);
    return holding(pages, List.of(items.subList(0, first), items.subList(first, items.size())));
  }

  /** With a rule that begins so far right of and below the pen of the first run. */
  static Pages ruled(Pages pages, int right, int down, int width, int height) {
    Placed.Rule rule =
        new Placed.Rule(0, 0, width * POINT, height * POINT, Ink.BLACK, Placed.ARTIFACT);
    return with(pages, rule, right, down);
  }

  /** With a frame that begins so far right of and above the pen of the first run. */
  static Pages framed(Pages pages, int right, Ink fill) {
    Placed.Frame frame =
        new Placed.Frame(0, 0, 60 * POINT, 30 * POINT, 0, POINT / 2, fill, Placed.ARTIFACT);
    return with(pages, frame, right, -15);
  }

  private static Pages with(Pages pages, Placed more, int right, int down) {
    Placed.Glyphs run = PagesDump.runs(pages.pages().get(0)).get(0);
    List<Placed> items = new ArrayList<>(items(pages));
    items.add(moved(more.accept(new Moved(run.x(), run.y())), right, down));
    return holding(pages, List.of(items));
  }
}
