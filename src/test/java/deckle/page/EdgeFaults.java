package deckle.page;

import deckle.page.PageFaults.Sort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what reaches beyond the paper, into its unprintable edge or the margins, or off a card. */
final class EdgeFaults {

  private static final int UNPRINTABLE = Sheet.millimetres(5);
  private static final int CUT = Sheet.millimetres(3);

  /** Of its size: an italic j leans a little over the line that it begins at. */
  private static final int LEAN_PERCENT = 15;

  private final Laid page;
  private final Sort sort;
  private final Ancestry ancestry;
  private final Bounds paper;
  private final Map<Integer, Bounds> cards = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private EdgeFaults(Laid page, Sort sort, Ancestry ancestry) {
    this.page = page;
    this.sort = sort;
    this.ancestry = ancestry;
    this.paper = Bounds.of(0, 0, page.page().width(), page.page().height());
  }

  static List<String> in(Laid page, Sort sort, Ancestry ancestry) {
    EdgeFaults edges = new EdgeFaults(page, sort, ancestry);
    page.pieces().forEach(edges::onPaper);
    if (sort.cards()) {
      page.pieces().stream().filter(Piece::body).forEach(edges::noteCard);
      page.pieces().forEach(edges::onCard);
    }
    return edges.faults;
  }

  private void onPaper(Piece piece) {
    if (!piece.box().within(paper)) {
      fault(piece, "reaches beyond the page");
    } else if (!piece.box().within(paper.inset(UNPRINTABLE))) {
      fault(piece, "is nearer than 5 mm to the edge of the paper");
    } else if (piece.body() && !sort.cards() && !piece.box().within(margins(piece))) {
      fault(piece, "is outside the margins");
    }
  }

  private Bounds margins(Piece piece) {
    int lean = piece instanceof Inked run ? run.size() * LEAN_PERCENT / 100 : 0;
    return sort.margins().inset(-lean);
  }

  private void noteCard(Piece piece) {
    cards.merge(ancestry.card(piece), piece.box(), Bounds::joined);
  }

  /** What belongs to a card stands on the one that most of it is on; the rest stands on none. */
  private void onCard(Piece piece) {
    Bounds whole = piece.body() ? cards.get(ancestry.card(piece)) : piece.box();
    Optional<Bounds> cell =
        sort.cells().stream().filter(c -> c.holds(whole.middleX(), whole.middleY())).findFirst();
    if (cell.isPresent() && !piece.box().within(cell.get().inset(CUT))) {
      fault(piece, "is nearer than 3 mm to the edge of its card");
    } else if (cell.isEmpty() && piece.body()) {
      fault(piece, "is on no card");
    } else if (cell.isEmpty() && sort.cells().stream().anyMatch(c -> c.meets(piece.box(), 0))) {
      fault(piece, "reaches into a card");
    }
  }

  private void fault(Piece piece, String wrong) {
    faults.add(page.fault(piece, wrong));
  }
}
