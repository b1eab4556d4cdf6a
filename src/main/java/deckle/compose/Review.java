package deckle.compose;

import deckle.deck.Deck;
import deckle.deck.Item;
import deckle.deck.Passage;
import deckle.deck.Question;
import deckle.deck.Topic;
import deckle.doc.Block;
import deckle.doc.Graphic;
import deckle.doc.Look;
import deckle.doc.Slides;
import deckle.doc.Slides.Slide;
import deckle.quiz.Asked;
import deckle.text.Inline;
import deckle.text.Rewriting;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions of a deck for a class to answer together, one a slide. */
public final class Review {

  private final Deck deck;
  private final Words words;
  private final int count;
  private final List<Slide> slides = new ArrayList<>();

  private Review(Deck deck) {
    this.deck = deck;
    this.words = Words.of(deck.language());
    this.count = (int) deck.questions().count();
  }

  /** All questions, in the deck's order. */
  public static Slides of(Deck deck, Look look) {
    Review review = new Review(deck);
    deck.items().forEach(review::add);
    return new Slides(
        deck.title(), deck.audience(), deck.language(), look, review.slides, deck.pictures());
  }

  private void add(Item item) {
    List<Block> passage = item instanceof Passage text ? passage(text) : List.of();
    for (Question question : item.questions()) {
      Asked asked = Settled.asked(slides.size() + 1, deck, question);
      slides.add(slide(Filled.of(asked, words), passage));
    }
  }

  private List<Block> passage(Passage passage) {
    return Copy.stacked(
        Copy.of(passage.text(), Block.Style.SMALL), Plates.of(passage.figure(), deck, words));
  }

  private Slide slide(Asked asked, List<Block> passage) {
    Question question = asked.question();
    List<Block> asking = Asking.onCard(asked, words);
    Rewriting blanks = ClozeText.blanked(ClozeText.gaps(asking));
    Sides sides = new Sides(deck, words);
    List<Block> about =
        sides.side(passage, Plates.of(question.about().figure(), deck, words), labelled(question));
    List<Block> ask =
        sides.side(Rewritten.blocks(asking, blanks)).stream().map(this::withPicture).toList();
    List<Block> answer =
        sides.side(
            QuestionCards.answer(asked, words),
            Copy.of(question.about().because(), Block.Style.SMALL));
    return new Slide(
        head(asked),
        ask.stream().filter(block -> !isSeen(block)).toList(),
        question instanceof Question.Labelling
            ? about
            : Copy.stacked(about, ask.stream().filter(Review::isSeen).toList()),
        answer,
        notes(asked),
        question.at());
  }

  /** A paragraph of nothing but a picture is a figure. */
  private Block withPicture(Block block) {
    boolean alone =
        block instanceof Block.Paragraph paragraph
            && paragraph.text().content().size() == 1
            && paragraph.text().content().get(0) instanceof Inline.Picture picture
            && deck.pictures().containsKey(picture.file());
    return alone ? figure(((Block.Paragraph) block).text()) : block;
  }

  private Block figure(Text text) {
    Inline.Picture picture = (Inline.Picture) text.content().get(0);
    return new Block.Illustration(
        "",
        new Graphic.Fixed(deck.pictures().get(picture.file())),
        picture.alt(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        text.at());
  }

  private static boolean isSeen(Block block) {
    return block instanceof Block.Illustration || block instanceof Block.Table;
  }

  /** The figure to be labelled; as a card shows it, it would be without its credit. */
  private List<Block.Illustration> labelled(Question question) {
    return question instanceof Question.Labelling labelling
        ? Plates.toBeLabelled(labelling, deck, words)
        : List.of();
  }

  /** Its topic and its number. */
  private Text head(Asked asked) {
    Optional<Text> topic =
        asked
            .question()
            .topic()
            .flatMap(id -> deck.topics().stream().filter(its -> its.id().equals(id)).findFirst())
            .map(Topic::title);
    List<Inline> head = new ArrayList<>();
    topic.ifPresent(
        title -> {
          head.addAll(title.content());
          head.add(new Inline.Run(" · "));
        });
    head.add(new Inline.Run(asked.number() + " / " + count));
    return Text.of(head);
  }

  /** What a teacher says besides: why others are wrong, the points, and where it can be read. */
  private List<Block> notes(Asked asked) {
    Line points = Line.of(words.capitalized(words.points(asked.points())));
    List<Block> sources =
        Citations.whole(Citations.sources(asked.question().about(), deck), deck)
            .<List<Block>>map(
                text ->
                    List.of(
                        new Block.Heading(2, Text.of(words.say(Word.SOURCES))),
                        new Block.Paragraph(text, Block.Style.BODY)))
            .orElse(List.of());
    List<Block> explained = Explained.of(asked, words);
    Stream<Block> alone =
        Copy.stacked(List.of(points.paragraph(Block.Style.BODY)), explained, sources).stream();
    return References.alone(alone.toList(), words);
  }
}
