package deckle.page;

import deckle.page.PageFaults.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds questions that stand on several pages although one column could hold them. */
final class SplitFaults {

  /** Of a column: ink takes less of it than the lines that it is in. */
  private static final int FULL_PERCENT = 95;

  /** Where a question has ink in each of its columns, which are numbered through all pages. */
  private static final class Places extends TreeMap<Integer, Bounds> {
    private static final long serialVersionUID = 1;

    int height() {
      return values().stream().mapToInt(Bounds::height).sum();
    }
  }

  private final List<Laid> pages;
  private final Sort sort;
  private final Ancestry ancestry;
  private final Map<Integer, Places> questions = new LinkedHashMap<>();
  private final Map<Integer, Piece> labels = new LinkedHashMap<>();
  private int question = Ancestry.NONE;
  private int part = Ancestry.NONE;

  private SplitFaults(List<Laid> pages, Sort sort, Ancestry ancestry) {
    this.pages = pages;
    this.sort = sort;
    this.ancestry = ancestry;
  }

  static List<String> in(List<Laid> pages, Sort sort, Ancestry ancestry) {
    SplitFaults split = new SplitFaults(pages, sort, ancestry);
    for (int page = 0; page < pages.size(); page++) {
      split.read(page);
    }
    List<String> faults = new ArrayList<>();
    split.questions.forEach((question, places) -> split.check(question, places, faults));
    return faults;
  }

  private void read(int page) {
    List<Piece> pieces = pages.get(page).pieces();
    Optional<Piece> first = pieces.stream().filter(Piece::body).findFirst();
    if (first.isPresent() && ancestry.part(first.get()) != part) {
      question = Ancestry.NONE;
    }
    boolean begun = false;
    for (Piece piece : pieces) {
      begun |= piece.body();
      if (piece.body()) {
        turnTo(piece);
      }
      if (piece.body() || (piece instanceof Drawn && (begun || above(piece, first)))) {
        note(piece, page);
      }
    }
  }

  /** Room to write in at the top of a page goes on from the page before; a tint is below text. */
  private static boolean above(Piece piece, Optional<Piece> first) {
    return first.isEmpty() || piece.box().bottom() <= first.get().box().top();
  }

  private void turnTo(Piece piece) {
    question = ancestry.question(piece);
    part = ancestry.part(piece);
    if (question != Ancestry.NONE) {
      labels.putIfAbsent(question, piece);
    }
  }

  private void note(Piece piece, int page) {
    if (question != Ancestry.NONE) {
      Places places = questions.computeIfAbsent(question, any -> new Places());
      places.merge(page * sort.look().columns() + column(piece), piece.box(), Bounds::joined);
    }
  }

  private int column(Piece piece) {
    Bounds margins = sort.margins();
    boolean right = piece.box().left() >= (margins.left() + margins.right()) / 2;
    return right && sort.look().columns() == 2 ? 1 : 0;
  }

  private Laid page(int column) {
    return pages.get(number(column));
  }

  /** The page that a column is on, from 0. */
  private int number(int column) {
    return column / sort.look().columns();
  }

  private void check(int which, Places places, List<String> faults) {
    int most = sort.margins().height() * FULL_PERCENT / 100;
    Piece label = labels.get(which);
    boolean split = number(places.firstKey()) < number(places.lastKey());
    if (split && places.height() <= most && !isSource(label)) {
      String last = page(places.lastKey()).page().label();
      faults.add(
          page(places.firstKey()).fault(label, "begins a question that ends on page " + last));
    }
  }

  /** The sources of a handout are numbered as questions are, and may run over like any text. */
  private static boolean isSource(Piece label) {
    return label.shown().startsWith("`[");
  }
}
