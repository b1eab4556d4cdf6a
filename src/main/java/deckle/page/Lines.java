package deckle.page;

import deckle.diag.Span;
import deckle.page.Slip.Bond;
import java.util.ArrayList;
import java.util.List;

/** Sets words in the lines of a column. */
record Lines(List<List<Word>> lines, Column column, Align align, int size, int leading, Span at) {

  /** Where a line that does not fill its column stands. */
  enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  static Lines of(List<Word> words, Column column, Align align, int size, int leading, Span at) {
    List<Word> fitting = Splitter.fitting(words, column.width());
    return new Lines(Breaks.lines(fitting, column.width()), column, align, size, leading, at);
  }

  /** How wide words are on one line, without the space after the last. */
  static int width(List<Word> words) {
    int width = 0;
    for (int i = 0; i < words.size(); i++) {
      width += words.get(i).width();
      width += i < words.size() - 1 ? words.get(i).space().width() : 0;
    }
    return width;
  }

  int height() {
    return lines.size() * leading;
  }

  /** A slip for each line; the first two and the last two stay together. */
  List<Slip> slips() {
    List<Slip> slips = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean bound = (i == 0 && lines.size() > 1) || i == lines.size() - 2;
      slips.add(slip(i).bound(bound ? Bond.LINES : Bond.FREE));
    }
    return slips;
  }

  private Slip slip(int number) {
    List<Word> line = lines.get(number);
    int width = width(line);
    int x = column.x() + offset(column.width() - width);
    return Slip.of(leading, baseline(), x + width, Stick.line(line, x, baseline(), at));
  }

  private int offset(int room) {
    if (align == Align.LEFT) {
      return 0;
    }
    return align == Align.RIGHT ? room : room / 2;
  }

  /** From a line's top, so that letters stand in its middle. */
  private int baseline() {
    return baseline(size, leading);
  }

  static int baseline(int size, int leading) {
    return leading / 2 + size * 255 / 1000;
  }
}
