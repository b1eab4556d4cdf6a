package deckle.page;

import deckle.diag.Span;
import deckle.font.Shaped;
import java.util.ArrayList;
import java.util.List;

/** Cuts words into parts, which are shaped anew: a ligature does not outlive a hyphen in it. */
final class Cut implements Fragment.Visitor<List<Fragment>> {

  /** Read by nobody, but known to those who join the parts of a word again. */
  private static final String SOFT_HYPHEN = "\u00AD";

  private final Setting setting;
  private final int from;
  private final int to;
  private int at;

  private Cut(Setting setting, int from, int to) {
    this.setting = setting;
    this.from = from;
    this.to = to;
  }

  /** What stands between two offsets of a word's text, with a hyphen unless the word ends there. */
  static Word of(Setting setting, Word word, int from, int to) {
    int length = word.text().length();
    if (from == 0 && to == length) {
      return word;
    }
    Cut cut = new Cut(setting, from, to);
    List<Fragment> fragments = new ArrayList<>();
    word.fragments().forEach(fragment -> fragments.addAll(fragment.accept(cut)));
    if (to == length) {
      return Word.of(fragments, word.space(), word.ends());
    }
    Fragment.Type last = (Fragment.Type) fragments.get(fragments.size() - 1);
    fragments.add(cut.hyphen(last));
    return Word.of(fragments, word.space().emptied(), false);
  }

  /** A hyphen that is read as a soft one. */
  private Fragment hyphen(Fragment.Type last) {
    Fragment.Type hyphen = Types.of(setting, "-", last.face(), last.level(), Span.none()).get(0);
    Shaped shaped = hyphen.shaped();
    return Fragment.Type.of(
        last.face(),
        Shaped.of(
            shaped.font(),
            shaped.size(),
            shaped.glyphs(),
            shaped.advances(),
            new String[] {SOFT_HYPHEN}),
        last.level());
  }

  @Override
  public List<Fragment> type(Fragment.Type type) {
    String text = type.text();
    int begin = Math.max(0, from - at);
    int end = Math.min(text.length(), to - at);
    at += text.length();
    if (begin >= end) {
      return List.of();
    }
    return begin == 0 && end == text.length()
        ? List.of(type)
        : List.copyOf(
            Types.of(setting, text.substring(begin, end), type.face(), type.level(), Span.none()));
  }

  @Override
  public List<Fragment> blank(Fragment.Blank blank) {
    return at >= from && at < to ? List.of(blank) : List.of();
  }

  @Override
  public List<Fragment> drawing(Fragment.Drawing drawing) {
    return at >= from && at < to ? List.of(drawing) : List.of();
  }

  @Override
  public List<Fragment> formula(Fragment.Formula formula) {
    return at >= from && at < to ? List.of(formula) : List.of();
  }
}
