package deckle.compose;

import deckle.deck.Points;
import deckle.deck.Question;
import deckle.doc.Block;
import deckle.quiz.Asked;
import deckle.quiz.Scoring;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a marker is told besides the right answer: why others are wrong, what they are worth all the
 * same, and for what is marked.
 */
final class Explained implements Question.Visitor<List<Block>> {

  private final Asked asked;
  private final Words words;
  private final boolean brief;

  private Explained(Asked asked, Words words, boolean brief) {
    this.asked = asked;
    this.words = words;
    this.brief = brief;
  }

  /** Of a question whose values are filled in. */
  static List<Block> of(Asked filled, Words words) {
    return filled.question().accept(new Explained(filled, words, false));
  }

  /**
   * No more than a learner needs: a rubric does without its model answer, options without worth.
   */
  static List<Block> onCard(Asked filled, Words words) {
    return filled.question().accept(new Explained(filled, words, true));
  }

  @Override
  public List<Block> choice(Question.Choice choice) {
    List<Block.Entry> entries = new ArrayList<>();
    for (int place = 0; place < asked.order().size(); place++) {
      Question.Option option = choice.options().get(asked.order().get(place));
      Line worth = worth(option);
      if (option.why().isPresent() || !worth.isEmpty()) {
        Line told = new Line().text(option.text()).line(worth);
        entries.add(entry(words.letter(place), told, option.why()));
      }
    }
    return listed(Block.Numbering.LETTER, entries);
  }

  /** The points for an option that its author weighs. */
  private Line worth(Question.Option option) {
    Line line = new Line();
    if (!brief && option.worth().isPresent()) {
      Points points = Scoring.worth(asked.points(), option.worth().getAsInt());
      line.words(" ").emphasis("(" + words.points(points) + ")");
    }
    return line;
  }

  private static Block.Entry entry(String label, Line told, Optional<Text> why) {
    why.ifPresent(reason -> told.words(" – ").text(reason));
    return new Block.Entry(label, List.of(told.paragraph(Block.Style.SMALL)));
  }

  private static List<Block> listed(Block.Numbering numbering, List<Block.Entry> entries) {
    return entries.isEmpty() ? List.of() : List.of(new Block.Enumeration(numbering, entries));
  }

  @Override
  public List<Block> trueFalse(Question.TrueFalse claim) {
    return List.of();
  }

  @Override
  public List<Block> written(Question.Written written) {
    return model(written.model());
  }

  private List<Block> model(Optional<Prose> model) {
    Line lead = new Line().strong(words.say(Word.MODEL)).words(" ");
    return Copy.of(model.map(prose -> Copy.led(lead, prose)), Block.Style.BODY);
  }

  @Override
  public List<Block> numeric(Question.Numeric numeric) {
    List<Block.Entry> entries = new ArrayList<>();
    for (Question.WrongNumber wrong : numeric.wrong()) {
      Text number = Numbers.of(wrong.number().printed(asked.draw()), words);
      if (wrong.why().isPresent()) {
        entries.add(entry("•", new Line().text(number), wrong.why()));
      }
    }
    return listed(Block.Numbering.BULLET, entries);
  }

  @Override
  public List<Block> cloze(Question.Cloze cloze) {
    return List.of();
  }

  @Override
  public List<Block> matching(Question.Matching matching) {
    return List.of();
  }

  @Override
  public List<Block> ordering(Question.Ordering ordering) {
    return List.of();
  }

  @Override
  public List<Block> labelling(Question.Labelling labelling) {
    return List.of();
  }

  @Override
  public List<Block> essay(Question.Essay essay) {
    List<List<Text>> rows =
        essay.rubric().stream()
            .map(each -> List.of(each.text(), Text.of(words.number(each.points().toString()))))
            .toList();
    Block head = new Line().strong(words.say(Word.RUBRIC)).paragraph(Block.Style.BODY);
    Block rubric = new Block.Table(List.of(), rows, List.of(12, 1), false, Block.Rules.ROWS);
    return Copy.stacked(List.of(head, rubric), brief ? List.of() : model(essay.model()));
  }
}
