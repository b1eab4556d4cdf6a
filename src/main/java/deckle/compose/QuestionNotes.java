package deckle.compose;

import deckle.deck.About;
import deckle.deck.Deck;
import deckle.deck.Item;
import deckle.deck.Passage;
import deckle.deck.Question;
import deckle.doc.Block;
import deckle.doc.Note;
import deckle.quiz.Asked;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The notes that questions give: one each. */
final class QuestionNotes implements Question.Visitor<Note.Task> {

  private final Asked asked;
  private final List<Block> passage;
  private final Words words;
  private final Deck deck;
  private final Sides sides;

  private QuestionNotes(Asked asked, List<Block> passage, Words words) {
    this.asked = asked;
    this.passage = passage;
    this.words = words;
    this.deck = asked.deck();
    this.sides = new Sides(deck, words);
  }

  static Stream<Note> of(Deck deck, CardChoice choice, Words words) {
    return deck.items().stream().flatMap(item -> notes(item, deck, choice, words));
  }

  private static Stream<Note> notes(Item item, Deck deck, CardChoice choice, Words words) {
    List<Block> passage = item instanceof Passage text ? passage(text, deck, words) : List.of();
    return item.questions().stream()
        .filter(question -> QuestionCards.gives(question, choice))
        .map(question -> Filled.of(Settled.asked(1, deck, question), words))
        .map(asked -> new QuestionNotes(asked, passage, words).note());
  }

  private static List<Block> passage(Passage passage, Deck deck, Words words) {
    return Copy.stacked(
        Copy.of(passage.text(), Block.Style.SMALL), Plates.of(passage.figure(), deck, words));
  }

  private Note note() {
    Question question = asked.question();
    About about = question.about();
    Note.Task task = question.accept(this);
    return new Note(
        deck.id(),
        QuestionCards.id(asked),
        question.id().isPresent(),
        task,
        sides.side(Copy.of(about.because(), Block.Style.CARD)),
        Citations.whole(Citations.sources(about, deck), deck),
        Notes.path(deck, about.topic()),
        Notes.tags(about.topic(), about.level(), about.tags()),
        question.at());
  }

  private List<Block> front(List<Block> ask) {
    List<Block.Illustration> figure = Plates.of(asked.question().about().figure(), deck, words);
    return sides.side(passage, figure, ask);
  }

  /** As a printed card asks and answers it. */
  private Note.Task recall() {
    return recall(QuestionCards.answer(asked, words));
  }

  private Note.Task recall(List<Block> answer) {
    return new Note.Recall(front(Asking.onCard(asked, words)), sides.side(answer), Note.Ways.ONE);
  }

  /** Options refer to figures as well as the stem does, so they pass through the same side. */
  @Override
  public Note.Task choice(Question.Choice choice) {
    List<Block> front = front(Asking.onCard(asked, words));
    Block.Options printed = (Block.Options) front.get(front.size() - 1);
    List<Note.Option> options = new ArrayList<>();
    for (int index : asked.order()) {
      Question.Option option = choice.options().get(index);
      Text text = printed.options().get(options.size()).text();
      Optional<Text> why = option.why().map(its -> References.alone(its, words));
      options.add(new Note.Option(text, why, option.right(), option.last()));
    }
    return new Note.Choice(front.subList(0, front.size() - 1), options, !choice.inOrder());
  }

  @Override
  public Note.Task trueFalse(Question.TrueFalse trueFalse) {
    return recall();
  }

  @Override
  public Note.Task written(Question.Written written) {
    return recall();
  }

  /** With the mistakes behind results that are to be expected. */
  @Override
  public Note.Task numeric(Question.Numeric numeric) {
    return recall(Copy.stacked(QuestionCards.answer(asked, words), Explained.onCard(asked, words)));
  }

  @Override
  public Note.Task cloze(Question.Cloze cloze) {
    return new Note.Gaps(front(Asking.onCard(asked, words)));
  }

  @Override
  public Note.Task matching(Question.Matching matching) {
    return recall();
  }

  @Override
  public Note.Task ordering(Question.Ordering ordering) {
    return recall();
  }

  @Override
  public Note.Task labelling(Question.Labelling labelling) {
    Block.Illustration figure = Plates.of(Optional.of(labelling.figure()), deck, words).get(0);
    List<Note.Label> labels =
        labelling.labels().stream()
            .map(
                label ->
                    new Note.Label(
                        label.name(),
                        label.spot().map(at -> new Block.Spot(at.x(), at.y())),
                        label.text()))
            .toList();
    // The figure of a printed card has numbers in it.
    List<Block> ask =
        Asking.onCard(asked, words).stream()
            .filter(block -> !(block instanceof Block.Illustration))
            .toList();
    return new Note.Labels(sides.side(passage, ask), figure, labels);
  }

  @Override
  public Note.Task essay(Question.Essay essay) {
    return recall();
  }
}
