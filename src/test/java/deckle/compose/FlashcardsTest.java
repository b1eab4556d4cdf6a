package deckle.compose;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Deck;
import deckle.doc.Card;
import deckle.doc.CardPrinting;
import deckle.doc.Look;
import deckle.read.yaml.Stocks;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlashcardsTest {

  private static final String HEAD = "deck: d\ntitle: T\nsources:\n  s: A book.\n";

  private static List<Card> cards(String body) {
    return Flashcards.of(Decks.read(HEAD + body));
  }

  private static Card card(String body) {
    List<Card> cards = cards(body);
    assertThat(cards).hasSize(1);
    return cards.get(0);
  }

  private static String sides(Card card) {
    return Dump.of(card.front()) + "\n--\n" + Dump.of(card.back());
  }

  @Test
  void aTermAsksForItsFact() {
    Card card =
        card(
            "facts:\n  - {id: x, term: Ion, fact: It is charged., note: Always., source: s, tags: [a]}\n");
    assertThat(sides(card)).isEqualTo("Ion\n--\nIt is charged.\nAlways.\nsource: A book");
    assertThat(card.id()).isEqualTo("x");
    assertThat(card.deck()).isEqualTo("d");
    assertThat(card.stamped()).isTrue();
    assertThat(card.cloze()).isFalse();
    assertThat(card.tags()).containsExactly("a");
  }

  @Test
  void bothGivesTheReverseWithAnIdOfItsOwn() {
    List<Card> cards = cards("facts:\n  - {id: x, term: Ion, fact: It is charged., card: both}\n");
    assertThat(cards).extracting(Card::id).containsExactly("x", "x-reverse");
    assertThat(sides(cards.get(1))).isEqualTo("It is charged.\n--\nIon");
  }

  @Test
  void boldWordsOfAFactWithoutATermBecomeGaps() {
    Card card = card("facts:\n  - {fact: 'It is **charged** by **two**.', note: Always.}\n");
    assertThat(card.cloze()).isTrue();
    assertThat(ClozeText.gaps(card.front()))
        .extracting(gap -> gap.answers().get(0).plain())
        .containsExactly("charged", "two");
    assertThat(Dump.of(card.back())).isEqualTo("Always.");
  }

  @Test
  void onPaperAGapIsARuleInFrontAndFilledBehind() {
    Deck deck = Decks.read(HEAD + "facts:\n  - {fact: 'It is **charged**.', note: Always.}\n");
    List<Card> cards = Flashcards.of(deck);
    String printed =
        Dump.of(
            Flashcards.sheets(
                deck,
                cards,
                Look.standard(Look.Paper.A4),
                CardPrinting.on(Stocks.usual(Look.standard(Look.Paper.A4)))));
    assertThat(printed).contains("It is __________.\n--\nIt is charged.\nAlways.");
    assertThat(ClozeText.gaps(cards.get(0).front())).hasSize(1);
  }

  @Test
  void noCardIsMadeWhereNoneIsWanted() {
    assertThat(cards("facts:\n  - {term: Ion, fact: It is charged., card: none}\n")).isEmpty();
  }

  @Test
  void aCardWithoutAnIdIsKnownByItsContent() {
    String fact = "facts:\n  - {term: Ion, fact: It is %s.}\n";
    String id = card(fact.formatted("charged")).id();
    assertThat(id).matches("[0-9a-f]{10}").isEqualTo(card(fact.formatted("charged")).id());
    assertThat(id).isNotEqualTo(card(fact.formatted("small")).id());
    assertThat(card(fact.formatted("charged")).stamped()).isFalse();
    assertThat(card("questions:\n  - {ask: Name it., answer: x}\n").id()).matches("[0-9a-f]{10}");
  }

  @Test
  void theRightOptionOfAChoiceIsNotAlwaysTheFirst() {
    String choice = "questions:\n  - {ask: Choose., right: z, wrong: [b, a], because: So.}\n";
    assertThat(sides(card(choice))).isEqualTo("Choose.\n( ) A a\n( ) B b\n( ) C z\n--\nC  z\nSo.");
  }

  @Test
  void aQuestionWithValuesIsAskedWithItsFirstDraw() {
    String numeric =
        "questions:\n  - ask: Double {m} mg.\n    given: {m: 5..9}\n    number: 2 * m\n    unit: mg\n";
    assertThat(sides(card(numeric))).startsWith("Double 5 mg.\n--\n10 mg (accepted: ");
  }

  @Test
  void aClozeQuestionKeepsItsGapsAndItsReason() {
    Card card = card("questions:\n  - {cloze: 'An {{ion}} moves.', because: So.}\n");
    assertThat(card.cloze()).isTrue();
    assertThat(ClozeText.gaps(card.front())).hasSize(1);
    assertThat(Dump.of(card.back())).isEqualTo("So.");
  }

  @Test
  void anEssayIsAnsweredByItsRubricAndAPassageComesFirst() {
    assertThat(
            sides(card("questions:\n  - ask: Explain.\n    rubric: [bound (1)]\n    model: M.\n")))
        .isEqualTo("Explain.\n--\nPoints for:\nbound | 1");
    assertThat(
            sides(
                card(
                    "questions:\n  - passage: A text.\n    questions:\n      - {claim: It., is: true}\n")))
        .isEqualTo("A text.\nIt.\n( ) True\n( ) False\n--\nTrue");
  }

  @Test
  void anAlphabetThatIsTheRightOrderIsTurnedRound() {
    assertThat(sides(card("questions:\n  - order: [a, b, c]\n")))
        .contains("A. c\nB. b\nC. a")
        .endsWith("the right order: a – b – c");
  }

  @Test
  void orderingAndMatchingShowNoRulesOnACard() {
    assertThat(sides(card("questions:\n  - order: [c, a, b]\n")))
        .isEqualTo(
            """
            Number the steps from 1 to 3 in the right order.
            A. a
            B. b
            C. c
            --
            A 2 · B 3 · C 1; the right order: c – a – b""");
    assertThat(sides(card("questions:\n  - match:\n      one: z\n      two: y\n")))
        .endsWith("1. one\n2. two\nA. y\nB. z\n--\n1 B  z · 2 A  y");
  }

  @Test
  void aPassageOnACardRunsItsListsAndTablesOn() {
    String passage =
        """
        questions:
          - passage: |
              Two ions.

              - one
              - two

              | Ion | Charge |
              |---|---|
              | Mg | 2 |
              | Na | 1 |
            questions:
              - {claim: It., is: true}
        """;
    assertThat(Dump.of(card(passage).front()))
        .startsWith("Two ions.\none · two\nIon, Charge · Mg, 2 · Na, 1\nIt.");
  }
}
