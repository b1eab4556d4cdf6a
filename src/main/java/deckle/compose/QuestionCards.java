package deckle.compose;

import deckle.deck.About;
import deckle.deck.Deck;
import deckle.deck.Item;
import deckle.deck.Passage;
import deckle.deck.Question;
import deckle.doc.Block;
import deckle.doc.Card;
import deckle.quiz.Asked;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The flashcards that questions give: one each. */
final class QuestionCards {

  /** Of the hash; a card's id is read by people too. */
  private static final int ID_DIGITS = 10;

  /** In percent of the width of a card that holds a question and options besides. */
  static final int FIGURE = 50;

  private final Asked asked;
  private final List<Block> passage;
  private final Words words;

  private QuestionCards(Asked asked, List<Block> passage, Words words) {
    this.asked = asked;
    this.passage = passage;
    this.words = words;
  }

  static Stream<Card> of(Deck deck, CardChoice choice, Words words) {
    return deck.items().stream().flatMap(item -> cards(item, deck, choice, words));
  }

  private static Stream<Card> cards(Item item, Deck deck, CardChoice choice, Words words) {
    List<Block> passage = item instanceof Passage text ? passage(text, deck, words) : List.of();
    return item.questions().stream()
        .filter(question -> gives(question, choice))
        .map(question -> Filled.of(Settled.asked(1, deck, question), words))
        .map(asked -> new QuestionCards(asked, passage, words).card());
  }

  /** Whether it gives one. */
  static boolean gives(Question question, CardChoice choice) {
    About about = question.about();
    return about.card() && choice.takes(about.topic(), about.added());
  }

  private static List<Block> passage(Passage passage, Deck deck, Words words) {
    return Copy.stacked(
        passage.text().map(Condensed::of).orElse(List.of()),
        Plates.onCard(Plates.of(passage.figure(), deck, words), FIGURE));
  }

  private Card card() {
    Question question = asked.question();
    boolean cloze = question instanceof Question.Cloze;
    Deck deck = asked.deck();
    List<Block.Illustration> figure =
        Plates.onCard(Plates.of(question.about().figure(), deck, words), FIGURE);
    List<Block> front = Copy.stacked(passage, figure, Asking.onCard(asked, words));
    front = Plates.withReferred(front, deck, Set.of(), words);
    List<Block> back =
        Copy.stacked(
            cloze ? List.of() : answer(asked, words),
            Copy.of(question.about().because(), Block.Style.SMALL));
    return new Card(
        deck.id(),
        id(asked),
        question.id().isPresent(),
        cloze,
        front,
        Plates.withReferred(back, deck, Census.of(front).shown(), words),
        question.about().tags(),
        question.at());
  }

  /** The author's, or one made from what the question says. */
  static String id(Asked asked) {
    return asked.question().id().orElse(asked.hash().substring(0, ID_DIGITS));
  }

  /** In one line, or what a person judges by. */
  static List<Block> answer(Asked asked, Words words) {
    Line answer = Solution.answer(asked, words);
    return answer.isEmpty()
        ? Explained.onCard(asked, words)
        : List.of(answer.paragraph(Block.Style.CARD));
  }
}
