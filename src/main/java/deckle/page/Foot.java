package deckle.page;

import deckle.diag.Span;
import deckle.doc.Document.Footer;
import deckle.page.Lines.Align;
import deckle.page.Placed.Ink;
import deckle.text.Inline;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** The lines of it, by the room there is beside the number of the page. */
  private final Map<Integer, List<Slip>> lines = new HashMap<>();

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
    Text number = Text.of(number(page));
    int width = Lines.width(Words.of(setting, number, face));
    Column beside = new Column(column.x(), column.width() - width - 2 * face.size());
    List<Slip> left = lines.computeIfAbsent(beside.width(), any -> shortened(beside));
    int height = Math.max(Galley.height(left), setting.scale().leading(face.size()));
    int lowest = setting.sheet().height() - height - WHITE;
    int usual = Math.min(lowest, setting.sheet().height() - FROM_EDGE);
    int top = Math.max(usual, setting.sheet().taken());
    if (top > lowest) {
      return List.of();
    }
    List<Placed> items = new ArrayList<>(Galley.items(left, top));
    List<Slip> right = setting.standing().lines(setting, number, face, column, Align.RIGHT);
    items.addAll(Galley.items(right, top));
    return items;
  }

  /** On two lines at most: a long title is cut short, what tells the form is not. */
  private List<Slip> shortened(Column beside) {
    int length = footer.parts().isEmpty() ? 0 : title().length();
    List<Slip> set = slips(whole, beside);
    while (set.size() > MOST_LINES && length > 0) {
      length = length * 9 / 10;
      set = slips(words(length), beside);
    }
    return set;
  }

  /** Part by part, because title and seed come again at the foot of every form. */
  private List<Word> words(int titleLength) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < footer.parts().size(); i++) {
      boolean cut = i == 0 && titleLength < title().length();
      Text part = cut ? shortTitle(titleLength) : footer.parts().get(i);
      words.addAll(Words.of(setting, isolated(part, i + 1 < footer.parts().size()), face));
    }
    return words;
  }

  /** What no font has is reported where the author wrote it. */
  private Text isolated(Text part, boolean goesOn) {
    List<Inline> line = new ArrayList<>();
    line.add(new Inline.Run(Isolates.FIRST_STRONG));
    line.addAll(part.content());
    line.add(new Inline.Run(Isolates.END + (goesOn ? " · " : "")));
    return new Text(part.markup() + (goesOn ? " · " : ""), line, footer.parts().get(0).at());
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

  private List<Slip> slips(List<Word> words, Column within) {
    return Lines.of(setting, words, within, Align.LEFT, face.size(), Span.none()).slips();
  }

  private String number(int page) {
    return footer
        .pageOf()
        .replace("{page}", String.valueOf(page))
        .replace("{pages}", String.valueOf(pages));
  }
}
