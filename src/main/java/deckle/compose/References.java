package deckle.compose;

import deckle.deck.Deck;
import deckle.doc.Block;
import deckle.text.Inline;
import deckle.text.Rewriting;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Figures that texts refer to: which ones they mean, and whether these can be seen. */
final class References {

  private static final String WITHIN = "/";

  private References() {}

  /** The name of a figure among those of all decks. */
  static String name(String figure, Deck deck) {
    return deck.id() + WITHIN + figure;
  }

  /** The blocks of one deck, their references told from those of others. */
  static List<Block> of(Deck deck, List<Block> blocks) {
    if (deck.figures().isEmpty()) {
      return blocks;
    }
    return Rewritten.blocks(
        blocks,
        new Rewriting() {
          @Override
          public List<Inline> reference(Inline.Reference reference) {
            boolean told = reference.figure().contains(WITHIN);
            String name = told ? reference.figure() : name(reference.figure(), deck);
            return List.of(new Inline.Reference(name));
          }
        });
  }

  /**
   * The figures that the blocks refer to and do not show, and those that the captions of these
   * refer to.
   *
   * @param shown elsewhere, so that they need not be shown here
   */
  static List<Block.Illustration> unseen(
      List<Block> blocks, Deck deck, Set<String> shown, Words words) {
    if (deck.figures().isEmpty()) {
      return List.of();
    }
    List<Block.Illustration> unseen = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>(shown);
    List<Block> reading = of(deck, blocks);
    seen.addAll(Census.of(reading).shown());
    while (!reading.isEmpty()) {
      List<Block> met = new ArrayList<>();
      for (String name : Census.of(reading).referred()) {
        deck.figures().stream()
            .filter(figure -> name(figure.id(), deck).equals(name) && seen.add(name))
            .map(figure -> Plates.of(figure, deck, words))
            .forEach(met::add);
      }
      met.forEach(block -> unseen.add((Block.Illustration) block));
      reading = of(deck, met);
    }
    return unseen;
  }

  /** Where a figure stands right beside the text, and nothing has a number. */
  static List<Block> alone(List<Block> blocks, Words words) {
    return Rewritten.blocks(blocks, alone(words));
  }

  /** The same of one text. */
  static Text alone(Text text, Words words) {
    return alone(words).text(text);
  }

  private static Rewriting alone(Words words) {
    return new Rewriting() {
      @Override
      public List<Inline> reference(Inline.Reference reference) {
        return List.of(new Inline.Run(words.say(Word.FIGURE_ALONE)));
      }
    };
  }
}
