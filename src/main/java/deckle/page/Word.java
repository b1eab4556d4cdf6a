package deckle.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two places where a line may end.
 *
 * @param space what separates it from the next word; its width is 0 where nothing does
 * @param ends whether the line ends after it, because its author says so
 * @param hyphens the offsets in its text where its author allows a hyphen
 */
record Word(
    List<Fragment> fragments, int width, Fragment.Type space, boolean ends, List<Integer> hyphens) {

  Word {
    fragments = List.copyOf(fragments);
    hyphens = List.copyOf(hyphens);
  }

  static Word of(List<Fragment> fragments, Fragment.Type space, boolean ends) {
    int width = 0;
    for (Fragment fragment : fragments) {
      width += fragment.width();
    }
    return new Word(fragments, width, space, ends, List.of());
  }

  /** With other pieces of the same widths. */
  Word madeOf(List<Fragment> others, Fragment.Type otherSpace) {
    return new Word(others, width, otherSpace, ends, hyphens);
  }

  Word hyphenated(List<Integer> offsets) {
    return new Word(fragments, width, space, ends, offsets);
  }

  /** With something else after it. */
  Word before(Fragment.Type otherSpace, boolean lineEnds) {
    return new Word(fragments, width, otherSpace, lineEnds, hyphens);
  }

  /** This word and the next with the space between them, not to be parted. */
  Word gluedTo(Word next) {
    List<Fragment> all = new ArrayList<>(fragments);
    all.add(space);
    all.addAll(next.fragments);
    return of(all, next.space, next.ends);
  }

  boolean isBare() {
    return space.width() == 0 && !ends;
  }

  /** Its characters; blanks and pictures have none. */
  String text() {
    if (fragments.size() == 1) {
      return fragments.get(0).accept(CHARACTERS);
    }
    StringBuilder text = new StringBuilder();
    for (Fragment fragment : fragments) {
      text.append(fragment.accept(CHARACTERS));
    }
    return text.toString();
  }

  /** The characters of a fragment. */
  static final Fragment.Visitor<String> CHARACTERS =
      new Fragment.Visitor<>() {
        @Override
        public String type(Fragment.Type type) {
          return type.text();
        }

        @Override
        public String blank(Fragment.Blank blank) {
          return "";
        }

        @Override
        public String drawing(Fragment.Drawing drawing) {
          return "";
        }

        @Override
        public String formula(Fragment.Formula formula) {
          return "";
        }
      };
}
