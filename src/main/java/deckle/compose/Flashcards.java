package deckle.compose;

import deckle.deck.Deck;
import deckle.doc.Block;
import deckle.doc.Card;
import deckle.doc.CardPrinting;
import deckle.doc.Document;
import deckle.doc.Look;
import deckle.text.Rewriting;
import java.util.List;
import java.util.stream.Stream;

/** What a deck's facts and questions ask on one side of a card and answer on the other. */
public final class Flashcards {

  private Flashcards() {}

  /** Every card of a deck. */
  public static List<Card> of(Deck deck) {
    return of(deck, CardChoice.ALL);
  }

  /** In the deck's order, facts before questions; a cloze card's front holds its gaps. */
  public static List<Card> of(Deck deck, CardChoice choice) {
    return cards(deck, choice).toList();
  }

  private static Stream<Card> cards(Deck deck, CardChoice choice) {
    Words words = Words.of(deck.language());
    Stream<Card> facts =
        deck.facts().stream()
            .filter(fact -> choice.takes(fact.topic(), fact.added()))
            .flatMap(fact -> FactCards.of(fact, deck, words));
    return Stream.concat(facts, QuestionCards.of(deck, choice, words))
        .limit(choice.most().orElse(Integer.MAX_VALUE));
  }

  /** Whether there are any, told without making one. */
  public static boolean any(Deck deck, CardChoice choice) {
    return choice.most().orElse(1) > 0
        && (deck.facts().stream()
                .anyMatch(fact -> choice.takes(fact.topic(), fact.added()) && FactCards.gives(fact))
            || deck.questions().anyMatch(question -> QuestionCards.gives(question, choice)));
  }

  /** The cards for cutting out. */
  public static Document sheets(Deck deck, List<Card> cards, Look look, CardPrinting printing) {
    String title = deck.title().plain();
    Words words = Words.of(deck.language());
    Document.Footer footer = Footers.ofSheets(words);
    List<Card> printed = cards.stream().map(Flashcards::printed).toList();
    Document.Part part =
        new Document.Part(title, footer, true, List.of(new Block.CardSheet(printed, printing)));
    return new Document(
        title,
        deck.language(),
        look,
        printing.duplex(),
        List.of(part),
        deck.pictures(),
        words.say(Word.BLANK));
  }

  /** On paper the front has rules where its gaps are, and the back shows them filled. */
  private static Card printed(Card card) {
    if (!card.cloze()) {
      return card;
    }
    Rewriting blanks = ClozeText.blanked(ClozeText.gaps(card.front()));
    return new Card(
        card.deck(),
        card.id(),
        card.stamped(),
        true,
        Rewritten.blocks(card.front(), blanks),
        Copy.stacked(Rewritten.blocks(card.front(), ClozeText.filled()), card.back()),
        card.tags(),
        card.at());
  }
}
