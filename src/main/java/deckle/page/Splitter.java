package deckle.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Divides words that are wider than a line, such as long addresses. */
final class Splitter implements Fragment.Visitor<List<Fragment>> {

  private final int width;

  private Splitter(int width) {
    this.width = width;
  }

  static List<Word> fitting(List<Word> words, int width) {
    if (words.stream().allMatch(word -> word.width() <= width)) {
      return words;
    }
    List<Word> fitting = new ArrayList<>();
    for (Word word : words) {
      if (word.width() <= width) {
        fitting.add(word);
      } else {
        fitting.addAll(new Splitter(width).parts(word));
      }
    }
    return fitting;
  }

  private List<Word> parts(Word word) {
    List<Fragment> pieces = new ArrayList<>();
    word.fragments().forEach(fragment -> pieces.addAll(fragment.accept(this)));
    Fragment.Type none = Types.of(word.space().face(), List.of(), List.of());
    List<Word> parts = new ArrayList<>();
    List<Fragment> part = new ArrayList<>();
    int taken = 0;
    for (Fragment piece : pieces) {
      if (taken + piece.width() > width && !part.isEmpty()) {
        parts.add(Word.of(part, none, false));
        part = new ArrayList<>();
        taken = 0;
      }
      part.add(piece);
      taken += piece.width();
    }
    parts.add(Word.of(part, word.space(), word.ends()));
    return parts;
  }

  @Override
  public List<Fragment> type(Fragment.Type type) {
    List<Fragment> pieces = new ArrayList<>();
    for (int i = 0; i < type.glyphs().length; i++) {
      pieces.add(
          new Fragment.Type(
              type.face(),
              type.font(),
              Arrays.copyOfRange(type.glyphs(), i, i + 1),
              Arrays.copyOfRange(type.advances(), i, i + 1),
              Arrays.copyOfRange(type.texts(), i, i + 1),
              type.advances()[i]));
    }
    return pieces;
  }

  @Override
  public List<Fragment> blank(Fragment.Blank blank) {
    return List.of(new Fragment.Blank(Math.min(width, blank.width()), blank.element()));
  }

  @Override
  public List<Fragment> drawing(Fragment.Drawing drawing) {
    int narrower = Math.min(width, drawing.width());
    int lower = (int) ((long) drawing.height() * narrower / drawing.width());
    return List.of(new Fragment.Drawing(narrower, lower, drawing.image(), drawing.element()));
  }
}
