package deckle.compose;

import deckle.deck.Deck;
import deckle.deck.Fact;
import deckle.doc.Block;
import deckle.doc.Note;
import java.util.List;

/** The note that a fact gives. */
final class FactNotes {

  private FactNotes() {}

  static Note of(Fact fact, Deck deck, Words words) {
    Sides sides = new Sides(deck, words);
    List<Block> term =
        fact.term()
            .<List<Block>>map(t -> List.of(new Block.Paragraph(t, Block.Style.CARD)))
            .orElse(List.of());
    List<Block> text = Copy.of(fact.text(), Block.Style.CARD);
    boolean cloze = fact.card() == Fact.CardKind.CLOZE;
    Note.Ways ways = fact.card() == Fact.CardKind.BOTH ? Note.Ways.BOTH : Note.Ways.FORWARD;
    Note.Task task;
    if (cloze) {
      List<Block> gaps = Copy.of(ClozeText.fromStrong().prose(fact.text()), Block.Style.CARD);
      task = new Note.Gaps(sides.side(term, gaps));
    } else {
      List<Block> front = sides.side(term);
      task = new Note.Recall(front, sides.side(text), ways);
    }
    return new Note(
        deck.id(),
        FactCards.id(fact),
        fact.id().isPresent(),
        task,
        sides.side(Copy.of(fact.note(), Block.Style.CARD)),
        Citations.whole(fact.sources(), deck),
        Notes.path(deck, fact.topic()),
        Notes.tags(fact.topic(), fact.evidence(), fact.tags()),
        fact.at());
  }
}
