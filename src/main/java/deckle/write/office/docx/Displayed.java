package deckle.write.office.docx;

import deckle.text.Inline;
import java.util.ArrayList;
import java.util.List;

/** Parts a paragraph at formulas that stand on lines of their own. */
final class Displayed {

  private Displayed() {}

  /** The pieces, of which there is at least one. */
  static List<List<Inline>> parted(List<Inline> content) {
    List<List<Inline>> pieces = new ArrayList<>();
    List<Inline> piece = new ArrayList<>();
    for (Inline inline : content) {
      boolean displayed = inline instanceof Inline.Formula formula && formula.displayed();
      if (displayed && !piece.isEmpty()) {
        pieces.add(piece);
        piece = new ArrayList<>();
      }
      piece.add(inline);
      if (displayed) {
        pieces.add(piece);
        piece = new ArrayList<>();
      }
    }
    if (!piece.isEmpty() || pieces.isEmpty()) {
      pieces.add(piece);
    }
    return pieces;
  }
}
