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

  /** What it is at the line's beginning, the page at its end; one below the other if need be. */
  List<Placed> of(int page) {
    Face face = Face.of(setting.scale().foot()).in(Ink.GREY);
    Column column = setting.sheet().column();
    List<Word> number = Words.of(setting, Text.of(number(page)), face);
    int room = column.width() - Lines.width(number) - 2 * face.size();
    Column beside = new Column(column.x(), room);
    List<Slip> lines = slips(Words.of(setting, what(), face), beside, Align.LEFT, face);
    int height = Math.max(Galley.height(lines), setting.scale().leading(face.size()));
    int top = setting.sheet().height() - Math.max(FROM_EDGE, height + WHITE);
    List<Placed> items = new ArrayList<>(Galley.items(lines, top));
    items.addAll(Galley.items(slips(number, column, Align.RIGHT, face), top));
    return items;
  }

  private List<Slip> slips(List<Word> words, Column within, Align align, Face face) {
    return Lines.of(setting, words, within, align, face.size(), Span.none()).slips();
  }

  private String number(int page) {
    return footer
        .pageOf()
        .replace("{page}", String.valueOf(page))
        .replace("{pages}", String.valueOf(pages));
  }

  /** What no font has is reported where the author wrote it. */
  private Text what() {
    List<Inline> line = new ArrayList<>();
    for (Text part : footer.parts()) {
      line.add(new Inline.Run((line.isEmpty() ? "" : " · ") + Isolates.FIRST_STRONG));
      line.addAll(part.content());
      line.add(new Inline.Run(Isolates.END));
    }
    Span at = footer.parts().isEmpty() ? Span.none() : footer.parts().get(0).at();
    return new Text(Text.of(line).plain(), line, at);
  }
}
