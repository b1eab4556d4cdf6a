package deckle.page;

import deckle.diag.Span;
import deckle.font.Font;
import deckle.font.Shaped;
import deckle.math.Box;
import deckle.page.Placed.Ink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The composing stick: puts the fragments of one line beside each other on its baseline. They stand
 * where they are seen and come in the order in which they are read.
 */
final class Stick implements Fragment.Visitor<Void> {

  private static final int THIN = 400;
  private static final int BLANK_STROKE = 500;

  private final List<Placed> items = new ArrayList<>();
  private final List<Fragment.Type> run = new ArrayList<>();
  private final int baseline;
  private final Span at;
  private int begin;
  private int x;

  private Stick(int baseline, Span at) {
    this.baseline = baseline;
    this.at = at;
  }

  /** The items of a line of words; a space at its end is kept for those who hear the page. */
  static List<Placed> line(List<Word> words, int x, int baseline, Span at) {
    List<Fragment> fragments = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      fragments.addAll(words.get(i).fragments());
      Fragment.Type space = words.get(i).space();
      if (space.width() > 0) {
        fragments.add(i == words.size() - 1 ? space.at(0) : space);
      }
    }
    int[] places = Levels.places(fragments, x);
    Stick stick = new Stick(baseline, at);
    for (int i = 0; i < places.length; i++) {
      stick.x = places[i];
      fragments.get(i).accept(stick);
    }
    stick.endRun();
    stick.endLine(fragments, x);
    return stick.items;
  }

  /**
   * Where a right-to-left line ends in words that run to the right, a mark without ink says which
   * way the line runs, to those who read text from the page.
   */
  private void endLine(List<Fragment> fragments, int start) {
    if (!runsToTheLeft() || !endsToTheRight(fragments)) {
      return;
    }
    int end = start + fragments.stream().mapToInt(Fragment::width).sum();
    Placed.Glyphs beside = lastRun();
    Font font = beside.run().font();
    int size = beside.run().size();
    int[] space = {font.glyph(' ')};
    int[] advance = {font.advance(space[0]) * size / 1000};
    Shaped mark = Shaped.of(font, size, space, advance, new String[] {Isolates.TO_THE_LEFT});
    items.add(new Placed.Glyphs(end, baseline, mark, false, beside.ink(), beside.element(), at));
  }

  private boolean runsToTheLeft() {
    for (Placed item : items) {
      if (item instanceof Placed.Glyphs glyphs && glyphs.run().rightToLeft()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last letter of a line stands in words of the other direction. */
  private static boolean endsToTheRight(List<Fragment> fragments) {
    for (int i = fragments.size() - 1; i >= 0; i--) {
      String text = fragments.get(i).accept(Word.CHARACTERS);
      if (fragments.get(i) instanceof Fragment.Formula
          || text.codePoints().anyMatch(Character::isLetterOrDigit)) {
        return fragments.get(i).level() % 2 == 1;
      }
    }
    return false;
  }

  private Placed.Glyphs lastRun() {
    for (int i = items.size() - 1; i >= 0; i--) {
      if (items.get(i) instanceof Placed.Glyphs glyphs) {
        return glyphs;
      }
    }
    throw new IllegalStateException("a line that runs to the left has letters");
  }

  @Override
  public Void type(Fragment.Type type) {
    if (!run.isEmpty() && !continues(run.get(0), type)) {
      endRun();
    }
    begin = run.isEmpty() ? x : Math.min(begin, x);
    run.add(type);
    return null;
  }

  private static boolean continues(Fragment.Type first, Fragment.Type type) {
    return first.shaped().font() == type.shaped().font()
        && first.face().equals(type.face())
        && first.level() == type.level()
        && first.shaped().rightToLeft() == type.shaped().rightToLeft();
  }

  @Override
  public Void blank(Fragment.Blank blank) {
    endRun();
    int y = baseline + 1_500;
    items.add(new Placed.Rule(x, y, blank.width(), BLANK_STROKE, Ink.BLACK, blank.element()));
    return null;
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
    return null;
  }

  @Override
  public Void formula(Fragment.Formula formula) {
    endRun();
    Face face = formula.face();
    int line = baseline - face.rise();
    for (Box.Item item : formula.box().items()) {
      items.add(
          item instanceof Box.Run run
              ? glyphs(run, line, formula)
              : rule((Box.Rule) item, line, face));
    }
    return null;
  }

  private Placed glyphs(Box.Run run, int line, Fragment.Formula formula) {
    Face face = formula.face();
    Shaped shaped = marked(run.glyphs(), formula.level());
    return new Placed.Glyphs(
        x + run.x(), line + run.y(), shaped, false, face.ink(), face.element(), at);
  }

  private Placed rule(Box.Rule rule, int line, Face face) {
    return new Placed.Rule(
        x + rule.x(), line + rule.y(), rule.width(), rule.height(), face.ink(), face.element());
  }

  private void endRun() {
    if (!run.isEmpty()) {
      Placed.Glyphs glyphs = glyphs();
      items.add(glyphs);
      underline(run.get(0).face(), glyphs);
      run.clear();
    }
  }

  private void underline(Face face, Placed.Glyphs glyphs) {
    if (face.linked()) {
      int y = glyphs.y() + face.size() * 14 / 100;
      items.add(new Placed.Rule(begin, y, inked(glyphs), THIN, Ink.HAIRLINE, Placed.ARTIFACT));
    }
  }

  /** Its width without a space at its end. */
  static int inked(Placed.Glyphs glyphs) {
    Shaped run = glyphs.run();
    int last = run.rightToLeft() ? 0 : run.texts().length - 1;
    boolean spaced = last >= 0 && last < run.texts().length && run.texts()[last].equals(" ");
    return glyphs.width() - (spaced ? run.advances()[last] : 0);
  }

  /** With the signs that its raised or lowered characters are read as. */
  private static Shaped signed(Shaped run, Face face) {
    List<String> texts = List.of(run.texts());
    List<String> signs = ScriptSigns.of(face.rise(), texts);
    return signs.equals(texts) ? run : run.reading(signs);
  }

  /**
   * Numbers and signs that run to the right within a line that does not, with marks that say so to
   * those who read text from the page: else −70 mV comes back as mV 70−.
   */
  private static Shaped marked(Shaped run, int level) {
    int count = run.texts().length;
    if (run.rightToLeft() || level % 2 == 0 || count == 0) {
      return run;
    }
    List<String> texts = new ArrayList<>(List.of(run.texts()));
    if (!isLetter(texts.get(0))) {
      texts.set(0, Isolates.MARK + texts.get(0));
    }
    if (!isLetter(texts.get(count - 1))) {
      texts.set(count - 1, texts.get(count - 1) + Isolates.MARK);
    }
    return run.reading(texts);
  }

  private static boolean isLetter(String text) {
    return !text.isEmpty() && Character.isLetter(text.codePointAt(text.length() - 1));
  }

  private Placed.Glyphs glyphs() {
    List<Shaped> parts = new ArrayList<>(run.size());
    for (Fragment.Type part : run) {
      parts.add(part.shaped());
    }
    Face face = run.get(0).face();
    if (parts.get(0).rightToLeft()) {
      Collections.reverse(parts);
    }
    return new Placed.Glyphs(
        begin,
        baseline - face.rise(),
        marked(signed(Shaped.joined(parts), face), run.get(0).level()),
        false,
        face.ink(),
        face.element(),
        at);
  }
}
