package deckle.page;

import deckle.diag.Span;
import deckle.doc.Document.Footer;
import deckle.page.Lines.Align;
import deckle.page.Placed.Ink;
import deckle.text.Inline;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Sets the line at the foot of each page of a part. */
record Foot(Setting setting, Footer footer, int pages) {

  /** Below the lowest cut of cards. */
  private static final int FROM_EDGE = Sheet.millimetres(13);

  /** What printers leave white, and some more. */
  private static final int WHITE = Sheet.millimetres(6);

  List<Placed> of(int page) {
    Face face = Face.of(setting.scale().foot()).in(Ink.GREY);
    List<Word> words = Words.of(setting, line(page), face);
    List<Slip> lines =
        Lines.of(setting, words, setting.sheet().column(), Align.RIGHT, face.size(), Span.none())
            .slips();
    int up = Math.max(FROM_EDGE, Galley.height(lines) + WHITE);
    return Galley.items(lines, setting.sheet().height() - up);
  }

  /** What no font has is reported where the author wrote it. */
  private Text line(int page) {
    String number = footer.pageOf().replace("{page}", String.valueOf(page));
    List<Inline> line = new ArrayList<>();
    line.add(new Inline.Run(number.replace("{pages}", String.valueOf(pages))));
    for (Text part : footer.parts()) {
      line.add(new Inline.Run(" · " + Isolates.FIRST_STRONG));
      line.addAll(part.content());
      line.add(new Inline.Run(Isolates.END));
    }
    Span at = footer.parts().isEmpty() ? Span.none() : footer.parts().get(0).at();
    return new Text(Text.of(line).plain(), line, at);
  }
}
