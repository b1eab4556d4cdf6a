package deckle.write.pdf;

import deckle.diag.Diagnostics;
import deckle.page.Placed;
import java.util.List;

/** The pictures of one file, each written once. */
final class Figures {

  private final Diagnostics diagnostics;

  Figures(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Paints a picture; returns the objects that the page's resources must name. */
  List<Integer> paint(Placed.Picture picture, ContentStream content) {
    diagnostics.error(picture.at(), "this picture cannot be written yet");
    return List.of();
  }
}
