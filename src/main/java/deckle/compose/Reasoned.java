package deckle.compose;

import deckle.doc.Block;
import deckle.text.Inline;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.List;
import java.util.Optional;

/** An answer with its points and why it is right, in one paragraph where both are words alone. */
final class Reasoned {

  private static final String DASH = " – ";

  private Reasoned() {}

  /**
   * A fault in the paragraph is reported at the reason, which only a key prints; what is asked
   * prints most answers too.
   *
   * @param answer empty where only a person can judge
   */
  static List<Block> of(Line answer, Line worth, Optional<Prose> reason) {
    String between = answer.isEmpty() ? " " : DASH;
    Line head = answer.separate(worth);
    Optional<Prose> one = reason.filter(prose -> runsOn(prose) && runsOn(head.toText()));
    return one.isPresent()
        ? Copy.of(Copy.led(head.words(between), one.get()), Block.Style.BODY)
        : Copy.stacked(
            List.of(head.paragraph(Block.Style.BODY)), Copy.of(reason, Block.Style.BODY));
  }

  private static boolean runsOn(Prose prose) {
    return prose.parts().size() == 1
        && prose.parts().get(0) instanceof Prose.Paragraph paragraph
        && runsOn(paragraph.text());
  }

  /** Whether nothing in it begins a line of its own or is looked at. */
  private static boolean runsOn(Text text) {
    return text.content().stream().noneMatch(Reasoned::standsAlone);
  }

  private static boolean standsAlone(Inline inline) {
    return inline instanceof Inline.LineBreak
        || inline instanceof Inline.Picture
        || (inline instanceof Inline.Formula formula && formula.displayed());
  }
}
