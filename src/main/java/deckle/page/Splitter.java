package deckle.page;

import deckle.diag.Span;
import deckle.font.Clusters;
import deckle.math.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides words that are wider than a line: at hyphens where the language knows some, else, as with
 * long addresses, where the line ends.
 */
final class Splitter {

  private final Setting setting;
  private final int width;

  private Splitter(Setting setting, int width) {
    this.setting = setting;
    this.width = width;
  }

  static List<Word> fitting(Setting setting, List<Word> words, int width) {
    if (words.stream().allMatch(word -> word.width() <= width)) {
      return words;
    }
    Splitter splitter = new Splitter(setting, width);
    List<Word> fitting = new ArrayList<>();
    for (Word word : words) {
      if (word.width() <= width) {
        fitting.add(word);
      } else {
        fitting.addAll(splitter.parts(word));
      }
    }
    return fitting;
  }

  private List<Word> parts(Word whole) {
    Word word = withNarrowerBlanks(whole);
    if (word.width() <= width) {
      return List.of(word);
    }
    List<Word> parts = new ArrayList<>();
    int[] hyphens = setting.lettering().hyphens().places(word);
    int length = word.text().length();
    int from = 0;
    while (from < length && Cut.of(setting, word, from, length).width() > width) {
      int to = lastThatFits(word, from, hyphens);
      if (to == from) {
        break;
      }
      Word part = Cut.of(setting, word, from, to);
      parts.add(part.before(part.space(), true));
      from = to;
    }
    Word rest = from == 0 ? word : Cut.of(setting, word, from, length);
    parts.addAll(rest.width() > width ? crumbs(rest) : List.of(rest));
    return parts;
  }

  /** A blank gives way, so that the comma after it stays on its line. */
  private Word withNarrowerBlanks(Word word) {
    List<Fragment> pieces = word.fragments();
    long blanks = pieces.stream().mapToLong(Splitter::blank).sum();
    int over = word.width() - width;
    if (blanks - over < width / 2) {
      return word;
    }
    List<Fragment> narrower = new ArrayList<>(pieces);
    narrower.replaceAll(
        piece ->
            piece instanceof Fragment.Blank blank
                ? new Fragment.Blank(
                    (int) (blank.width() * (blanks - over) / blanks),
                    blank.element(),
                    blank.level())
                : piece);
    return Word.of(narrower, word.space(), word.ends());
  }

  private static int blank(Fragment piece) {
    return piece instanceof Fragment.Blank blank ? blank.width() : 0;
  }

  private int lastThatFits(Word word, int from, int[] hyphens) {
    int to = from;
    for (int place : hyphens) {
      if (place > from && Cut.of(setting, word, from, place).width() <= width) {
        to = place;
      }
    }
    return to;
  }

  /**
   * As many clusters on each line as fit; blanks, pictures and formulas that do not fit are made
   * smaller.
   */
  private List<Word> crumbs(Word word) {
    List<Fragment> pieces = new ArrayList<>();
    Crumbs crumbs = new Crumbs(setting, width);
    word.fragments().forEach(fragment -> pieces.addAll(fragment.accept(crumbs)));
    Fragment.Type none = word.space().emptied();
    List<Word> parts = new ArrayList<>();
    List<Fragment> part = new ArrayList<>();
    int taken = 0;
    for (Fragment piece : pieces) {
      if (taken + piece.width() > width && !part.isEmpty()) {
        int end = bestEnd(part);
        parts.add(Word.of(part.subList(0, end), none, false));
        part = new ArrayList<>(part.subList(end, part.size()));
        taken = part.stream().mapToInt(Fragment::width).sum();
      }
      part.add(piece);
      taken += piece.width();
    }
    parts.add(Word.of(part, word.space(), word.ends()));
    return parts;
  }

  /** After the last stroke, dot or dash of an address if that leaves a good half of the line. */
  private int bestEnd(List<Fragment> part) {
    int taken = 0;
    int best = part.size();
    for (int i = 0; i < part.size(); i++) {
      taken += part.get(i).width();
      boolean sign =
          "/?&=_.-–".contains(part.get(i).accept(Word.CHARACTERS)) && part.get(i).width() > 0;
      if (sign && !part.get(i).accept(Word.CHARACTERS).isEmpty() && 2 * taken > width) {
        best = i + 1;
      }
    }
    return best;
  }

  /** The smallest pieces of fragments. */
  private record Crumbs(Setting setting, int width) implements Fragment.Visitor<List<Fragment>> {

    @Override
    public List<Fragment> type(Fragment.Type type) {
      List<Fragment> pieces = new ArrayList<>();
      String text = type.text();
      int end;
      for (int from = 0; from < text.length(); from = end) {
        end = Clusters.end(text, from);
        String cluster = text.substring(from, end);
        pieces.addAll(Types.of(setting, cluster, type.face(), type.level(), Span.none()));
      }
      return pieces;
    }

    @Override
    public List<Fragment> blank(Fragment.Blank blank) {
      int narrower = Math.min(width, blank.width());
      return List.of(new Fragment.Blank(narrower, blank.element(), blank.level()));
    }

    @Override
    public List<Fragment> drawing(Fragment.Drawing drawing) {
      int narrower = Math.min(width, drawing.width());
      int lower = (int) ((long) drawing.height() * narrower / drawing.width());
      return List.of(
          new Fragment.Drawing(
              narrower, lower, drawing.image(), drawing.element(), drawing.level()));
    }

    private static Fragment.Formula part(Fragment.Formula formula, Box box) {
      return new Fragment.Formula(box, formula.face(), formula.at(), formula.level(), List.of());
    }

    @Override
    public List<Fragment> formula(Fragment.Formula formula) {
      if (formula.width() <= width) {
        return List.of(formula);
      }
      if (!formula.parts().isEmpty()) {
        return formula.parts().stream()
            .flatMap(box -> formula(part(formula, box)).stream())
            .toList();
      }
      setting
          .diagnostics()
          .warning(
              formula.at(),
              "a formula is wider than its column and is set smaller",
              "say it in two formulas, or give it more room");
      return List.of(
          new Fragment.Formula(
              formula.box().narrowed(width),
              formula.face(),
              formula.at(),
              formula.level(),
              List.of()));
    }
  }
}
