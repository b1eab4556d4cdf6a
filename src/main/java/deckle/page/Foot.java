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
final class Foot {

  private static final int MOST_LINES = 2;

  private static final int FROM_EDGE = Sheet.millimetres(13);

  /** What printers leave white, and some more. */
  private static final int WHITE = Sheet.millimetres(6);

  private final Setting setting;
  private final Footer footer;
  private final int pages;
  private final Face face;

  /** What stands at the line's beginning, on every page. */
  private final List<Word> whole;

  Foot(Setting setting, Footer footer, int pages) {
    this.setting = setting;
    this.footer = footer;
    this.pages = pages;
    this.face = Face.of(setting.scale().foot()).in(Ink.GREY);
    this.whole = words(Integer.MAX_VALUE);
  }

  /**
   * What it is at the line's beginning, the page at its end; one below the other if need be. Empty
   * where cards leave no room for it.
   */
  List<Placed> of(int page) {
    Column column = setting.sheet().column();
    List<Word> number = Words.of(setting, Text.of(number(page)), face);
    int room = column.width() - Lines.width(number) - 2 * face.size();
    Column beside = new Column(column.x(), room);
    List<Slip> lines = shortened(beside);
    int height = Math.max(Galley.height(lines), setting.scale().leading(face.size()));
    int lowest = setting.sheet().height() - height - WHITE;
    int usual = Math.min(lowest, setting.sheet().height() - FROM_EDGE);
    int top = Math.max(usual, setting.sheet().taken());
    if (top > lowest) {
      return List.of();
    }
    List<Placed> items = new ArrayList<>(Galley.items(lines, top));
    items.addAll(Galley.items(slips(number, column, Align.RIGHT), top));
    return items;
  }

  /** On two lines at most: a long title is cut short, what tells the form is not. */
  private List<Slip> shortened(Column beside) {
    int length = footer.parts().isEmpty() ? 0 : title().length();
    List<Slip> lines = slips(whole, beside, Align.LEFT);
    while (lines.size() > MOST_LINES && length > 0) {
      length = length * 9 / 10;
      lines = slips(words(length), beside, Align.LEFT);
    }
    return lines;
  }

  /** Hardly ever those of another part, so that they are not worth being kept. */
  private List<Word> words(int titleLength) {
    return Words.set(setting, what(titleLength), face);
  }

  private String title() {
    return footer.parts().get(0).plain();
  }

  private Text shortTitle(int length) {
    int end =
        title()
            .offsetByCodePoints(0, Math.min(length, title().codePointCount(0, title().length())));
    return Text.of(title().substring(0, end).strip() + "…");
  }

  private List<Slip> slips(List<Word> words, Column within, Align align) {
    return Lines.of(setting, words, within, align, face.size(), Span.none()).slips();
  }

  private String number(int page) {
    return footer
        .pageOf()
        .replace("{page}", String.valueOf(page))
        .replace("{pages}", String.valueOf(pages));
  }

  /** What no font has is reported where the author wrote it. */
  private Text what(int titleLength) {
    List<Inline> line = new ArrayList<>();
    List<Text> parts = new ArrayList<>(footer.parts());
    if (!parts.isEmpty() && titleLength < title().length()) {
      parts.set(0, shortTitle(titleLength));
    }
    for (Text part : parts) {
      line.add(new Inline.Run((line.isEmpty() ? "" : " · ") + Isolates.FIRST_STRONG));
      line.addAll(part.content());
      line.add(new Inline.Run(Isolates.END));
    }
    Span at = footer.parts().isEmpty() ? Span.none() : footer.parts().get(0).at();
    return new Text(Text.of(line).plain(), line, at);
  }
}
