package deckle.page;

import deckle.diag.Span;
import deckle.page.Slip.Bond;
import java.util.ArrayList;
import java.util.List;

/** Sets words in the lines of a column. */
record Lines(List<List<Word>> lines, Column column, Align align, int size, int leading, Span at) {

  /** Spaces wider than that tear a line apart; it is better ragged. */
  private static final int WIDEST_SPACE_PERCENT = 300;

  /** Where a line that does not fill its column stands. */
  enum Align {
    LEFT,
    CENTRE,
    RIGHT,
    /** Every line but the last fills its column. */
    JUSTIFIED
  }

  static Lines of(
      Setting setting, List<Word> words, Column column, Align align, int size, Span at) {
    boolean justified = align == Align.JUSTIFIED;
    Badness badness = justified ? Badness.JUSTIFIED : Badness.RAGGED;
    Hyphens hyphens = justified ? setting.lettering().hyphens() : Hyphens.BY_AUTHOR;
    List<Word> fitting = Splitter.fitting(setting, words, column.width());
    return new Lines(
        Breaks.lines(setting, fitting, column.width(), badness, hyphens),
        column,
        align,
        size,
        setting.scale().leading(size),
        at);
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
    int height = 0;
    for (List<Word> line : lines) {
      height += room(line).height();
    }
    return height;
  }

  /** How much height a line takes, which is more where a formula in it is tall. */
  private LineRoom room(List<Word> line) {
    return LineRoom.of(line, baseline(size, leading), leading);
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
    List<Word> natural = lines.get(number);
    boolean ends = number == lines.size() - 1 || natural.get(natural.size() - 1).ends();
    boolean squeezed = width(natural) > column.width();
    boolean filled = align == Align.JUSTIFIED && (!ends || squeezed);
    List<Word> line = filled ? justified(natural) : natural;
    int width = width(line);
    int x = column.x() + offset(column.width() - width);
    LineRoom room = room(natural);
    int baseline = room.baseline();
    return Slip.of(room.height(), baseline, x + width, Stick.line(line, x, baseline, at));
  }

  /** With wider or narrower spaces, as even as whole numbers can be. */
  private List<Word> justified(List<Word> line) {
    int slack = column.width() - width(line);
    int spaces = 0;
    int natural = 0;
    for (Word word : line.subList(0, line.size() - 1)) {
      spaces += word.space().width() > 0 ? 1 : 0;
      natural += word.space().width();
    }
    if (spaces == 0 || (long) slack * 100 > (long) natural * (WIDEST_SPACE_PERCENT - 100)) {
      return line;
    }
    List<Word> filled = new ArrayList<>(line);
    int given = 0;
    int number = 0;
    for (int i = 0; i < line.size() - 1; i++) {
      Word word = line.get(i);
      if (word.space().width() > 0) {
        number++;
        int share = (int) ((long) slack * number / spaces) - given;
        given += share;
        filled.set(i, word.before(word.space().widened(share), word.ends()));
      }
    }
    return filled;
  }

  private int offset(int room) {
    return switch (align) {
      case LEFT, JUSTIFIED -> 0;
      case CENTRE -> room / 2;
      case RIGHT -> room;
    };
  }

  /** From a line's top, so that letters stand in its middle. */
  static int baseline(int size, int leading) {
    return leading / 2 + size * 255 / 1000;
  }
}
