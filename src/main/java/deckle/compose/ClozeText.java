package deckle.compose;

import deckle.doc.Block;
import deckle.text.Inline;
import deckle.text.Rewriting;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What becomes of the gaps in a text: rules to write on, or the words that fill them. */
final class ClozeText {

  /** In characters of type; handwriting is wider, so a short word gets room too. */
  private static final int SHORTEST = 10;

  private static final int LONGEST = 30;

  private ClozeText() {}

  /** Rules that are all as long as the longest answer needs, so that length tells nothing. */
  static Rewriting blanked(List<Inline.Gap> gaps) {
    int longest =
        gaps.stream().mapToInt(gap -> gap.answers().get(0).plain().length()).max().orElse(0);
    return replaced(new Inline.Blank(Math.max(SHORTEST, Math.min(LONGEST, longest + 2))));
  }

  /** Every gap of these blocks, in reading order. */
  static List<Inline.Gap> gaps(List<Block> blocks) {
    List<Inline.Gap> found = new ArrayList<>();
    Rewritten.blocks(
        blocks,
        new Rewriting() {
          @Override
          public List<Inline> gap(Inline.Gap gap) {
            found.add(gap);
            return List.of(gap);
          }
        });
    return found;
  }

  private static Rewriting replaced(Inline.Blank blank) {
    return new Rewriting() {
      @Override
      public List<Inline> gap(Inline.Gap gap) {
        return List.of(blank);
      }
    };
  }

  /** The printed answers set off in the text. */
  static Rewriting filled() {
    return new Rewriting() {
      @Override
      public List<Inline> gap(Inline.Gap gap) {
        return List.of(new Inline.Strong(gap.answers().get(0).content()));
      }
    };
  }

  /** What is set off becomes a gap. */
  static Rewriting fromStrong() {
    return new Rewriting() {
      @Override
      public List<Inline> strong(Inline.Strong strong) {
        return List.of(new Inline.Gap(List.of(Text.of(strong.content()))));
      }
    };
  }
}
