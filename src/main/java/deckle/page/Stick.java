package deckle.page;

import deckle.diag.Span;
import deckle.page.Placed.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The composing stick: puts the fragments of one line beside each other on its baseline. */
final class Stick implements Fragment.Visitor<Void> {

  private static final int THIN = 400;
  private static final int BLANK_STROKE = 500;

  private final List<Placed> items = new ArrayList<>();
  private final List<Fragment.Type> run = new ArrayList<>();
  private final int baseline;
  private final Span at;
  private int begin;
  private int x;

  Stick(int x, int baseline, Span at) {
    this.begin = x;
    this.x = x;
    this.baseline = baseline;
    this.at = at;
  }

  /** The items of a line of words; a space at its end is kept for those who hear the page. */
  static List<Placed> line(List<Word> words, int x, int baseline, Span at) {
    Stick stick = new Stick(x, baseline, at);
    for (Word word : words) {
      word.fragments().forEach(fragment -> fragment.accept(stick));
      if (word.space().width() > 0) {
        word.space().accept(stick);
      }
    }
    stick.endRun();
    return stick.items;
  }

  @Override
  public Void type(Fragment.Type type) {
    if (!run.isEmpty() && !continues(run.get(0), type)) {
      endRun();
    }
    run.add(type);
    x += type.width();
    return null;
  }

  private static boolean continues(Fragment.Type first, Fragment.Type type) {
    return first.font() == type.font() && first.face().equals(type.face());
  }

  @Override
  public Void blank(Fragment.Blank blank) {
    endRun();
    int y = baseline + 1_500;
    items.add(new Placed.Rule(x, y, blank.width(), BLANK_STROKE, Ink.BLACK, blank.element()));
    return skip(blank.width());
  }

  @Override
  public Void drawing(Fragment.Drawing drawing) {
    endRun();
    int y = baseline - drawing.height() * 4 / 5;
    items.add(
        new Placed.Picture(
            x,
            y,
            drawing.width(),
            drawing.height(),
            drawing.image(),
            Map.of(),
            drawing.element(),
            at));
    return skip(drawing.width());
  }

  private Void skip(int width) {
    x += width;
    begin = x;
    return null;
  }

  private void endRun() {
    if (!run.isEmpty()) {
      Placed.Glyphs glyphs = glyphs();
      items.add(glyphs);
      underline(run.get(0).face(), glyphs);
      run.clear();
    }
    begin = x;
  }

  private void underline(Face face, Placed.Glyphs glyphs) {
    if (face.linked()) {
      int y = glyphs.y() + face.size() * 14 / 100;
      items.add(new Placed.Rule(begin, y, inked(glyphs), THIN, Ink.HAIRLINE, Placed.ARTIFACT));
    }
  }

  /** Its width without a space at its end. */
  static int inked(Placed.Glyphs glyphs) {
    int last = glyphs.texts().length - 1;
    boolean spaced = last >= 0 && glyphs.texts()[last].equals(" ");
    return glyphs.width() - (spaced ? glyphs.advances()[last] : 0);
  }

  private Placed.Glyphs glyphs() {
    int count = run.stream().mapToInt(type -> type.glyphs().length).sum();
    int[] ids = new int[count];
    int[] advances = new int[count];
    String[] texts = new String[count];
    int filled = 0;
    for (Fragment.Type type : run) {
      int more = type.glyphs().length;
      System.arraycopy(type.glyphs(), 0, ids, filled, more);
      System.arraycopy(type.advances(), 0, advances, filled, more);
      System.arraycopy(type.texts(), 0, texts, filled, more);
      filled += more;
    }
    Face face = run.get(0).face();
    return new Placed.Glyphs(
        begin,
        baseline - face.rise(),
        run.get(0).font(),
        face.size(),
        ids,
        advances,
        texts,
        false,
        face.ink(),
        face.element(),
        at);
  }
}
