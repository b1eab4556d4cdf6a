package deckle.compose;

import deckle.deck.About;
import deckle.deck.Deck;
import deckle.deck.Measure;
import deckle.deck.Question;
import deckle.doc.Block;
import deckle.quiz.Asked;
import deckle.quiz.Gaps;
import deckle.text.Inline;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A question as a learner meets it: what is asked, and where the answer goes. */
final class Asking implements Question.Visitor<List<Block>> {

  /** In characters: for one letter or number. */
  private static final int MARK = 4;

  /** Characters on a line of a quiz, about. */
  private static final int MEASURE = 75;

  private static final int NUMBER = 14;

  private static final Block LINE = new Block.WritingSpace(1, Optional.empty());

  private final Asked asked;
  private final Words words;
  private final Use use;

  private Asking(Asked asked, Words words, Use use) {
    this.asked = asked;
    this.words = words;
    this.use = use;
  }

  /** Where it is asked, which decides what stands beside the question itself. */
  private enum Use {
    /** With points, and with room for the answer. */
    QUIZ,
    /** With room for the answer. */
    SELF_CHECK,
    /** In large type; the answer is on the back. */
    CARD
  }

  /** With its points behind the stem. */
  static List<Block> of(Asked asked, Words words) {
    return asked.question().accept(new Asking(asked, words, Use.QUIZ));
  }

  /** Without points. */
  static List<Block> unmarked(Asked asked, Words words) {
    return asked.question().accept(new Asking(asked, words, Use.SELF_CHECK));
  }

  /** For the front of a card; a cloze keeps its gaps. */
  static List<Block> onCard(Asked asked, Words words) {
    return asked.question().accept(new Asking(asked, words, Use.CARD));
  }

  /**
   * With the figures that it is about on top.
   *
   * @param shown figures that it may refer to because they stand nearby
   */
  static List<Block> withFigures(
      Asked asked, List<Block> question, Set<String> shown, Words words) {
    Deck deck = asked.deck();
    List<Block> figure = Copy.stacked(Plates.of(asked.question().about().figure(), deck, words));
    List<Block> unseen =
        Copy.stacked(References.unseen(Copy.stacked(figure, question), deck, shown, words));
    return References.of(deck, Copy.stacked(figure, unseen, question));
  }

  /** With its number at the left. */
  static Block numbered(int number, List<Block> question) {
    return new Block.Enumeration(
        Block.Numbering.DECIMAL, List.of(new Block.Entry(number + ".", question)));
  }

  @Override
  public List<Block> choice(Question.Choice choice) {
    String hint = choice.several() ? words.say(Word.SELECT_ALL) : "";
    return Copy.stacked(
        stem(choice.ask(), hint), List.of(options(choice)), room(choice.about(), 0));
  }

  private Block options(Question.Choice choice) {
    List<Block.Option> options = new ArrayList<>();
    for (Text text : Printed.of(asked)) {
      options.add(new Block.Option(words.letter(options.size()), text));
    }
    Block.Mark mark = choice.several() ? Block.Mark.BOX : Block.Mark.CIRCLE;
    OptionalInt columns = use == Use.CARD ? OptionalInt.empty() : choice.about().columns();
    return new Block.Options(options, mark, columns);
  }

  @Override
  public List<Block> trueFalse(Question.TrueFalse claim) {
    List<Block.Option> options =
        List.of(
            new Block.Option("", Text.of(words.say(Word.TRUE))),
            new Block.Option("", Text.of(words.say(Word.FALSE))));
    Block row = new Block.Options(options, Block.Mark.CIRCLE, OptionalInt.of(2));
    return Copy.stacked(stem(claim.claim(), ""), List.of(row), room(claim.about(), 0));
  }

  @Override
  public List<Block> written(Question.Written written) {
    int lines = written.model().isPresent() ? 1 + wholePoints() : 1;
    return Copy.stacked(stem(written.ask(), ""), room(written.about(), lines));
  }

  @Override
  public List<Block> numeric(Question.Numeric numeric) {
    Line line = Line.of(words.say(Word.ANSWER)).words(" ").blank(NUMBER);
    numeric.unit().ifPresent(unit -> line.words(" ").text(unit));
    List<Block> answer = List.of(line.paragraph(Block.Style.BODY));
    return Copy.stacked(
        stem(numeric.ask(), ""),
        room(numeric.about(), 0, working()),
        use == Use.CARD ? List.of() : answer);
  }

  @Override
  public List<Block> cloze(Question.Cloze cloze) {
    if (use == Use.CARD) {
      return stem(cloze.text(), "");
    }
    Word task = cloze.bank() ? Word.FILL_GAPS_BANK : Word.FILL_GAPS;
    Prose text = ClozeText.blanked(Gaps.in(cloze.text())).prose(cloze.text());
    return Copy.stacked(
        List.of(Line.of(words.say(task)).paragraph(Block.Style.INSTRUCTIONS)),
        bank(cloze.bank()),
        stem(text, ""),
        room(cloze.about(), 0));
  }

  @Override
  public List<Block> matching(Question.Matching matching) {
    List<Block.Entry> left =
        IntStream.range(0, matching.pairs().size())
            .mapToObj(i -> entry(i + 1 + ".", marked(matching.pairs().get(i).left())))
            .toList();
    List<Text> rights = Printed.of(asked);
    List<Block.Entry> right = lettered(rights);
    Block columns =
        new Block.SideBySide(
            numbered(left),
            List.of(new Block.Enumeration(Block.Numbering.LETTER, right)),
            leftPercent(matching.pairs().stream().map(Question.Pair::left).toList(), rights));
    return Copy.stacked(
        stem(matching.ask(), Word.MATCH), List.of(columns), room(matching.about(), 0));
  }

  /**
   * The width follows the longest text of either side, so that fewer lines turn over; but a left
   * side that can stand on one line does, for its blank is on that line.
   */
  private static int leftPercent(List<Text> left, List<Text> right) {
    int ours = longest(left) + MARK * 2;
    int theirs = longest(right) + MARK;
    int shared = 100 * ours / (ours + theirs);
    int whole = Math.min(50, 100 * ours / MEASURE);
    return Math.max(35, Math.min(65, Math.max(shared, whole)));
  }

  private static int longest(List<Text> texts) {
    return texts.stream().mapToInt(text -> text.plain().length()).max().orElse(0);
  }

  @Override
  public List<Block> ordering(Question.Ordering ordering) {
    List<Text> steps = Printed.of(asked).stream().map(this::marked).toList();
    Block list = new Block.Enumeration(Block.Numbering.LETTER, lettered(steps));
    Line task = Line.of(words.say(Word.PUT_IN_ORDER, steps.size()));
    return Copy.stacked(stem(ordering.ask(), task), List.of(list), room(ordering.about(), 0));
  }

  /** A card shows the figure only: there is little room, and no names help to guess. */
  @Override
  public List<Block> labelling(Question.Labelling labelling) {
    List<Block> ask = stem(labelling.ask(), Word.NAME_PARTS);
    List<Block.Illustration> figure = Plates.toBeLabelled(labelling, asked.deck(), words);
    return use == Use.CARD
        ? Copy.stacked(ask, Plates.onCard(figure, 100))
        : Copy.stacked(
            ask,
            figure,
            bank(labelling.bank()),
            lines(labelling.labels().size()),
            room(labelling.about(), 0));
  }

  /** One below the other on the left, then on the right. */
  private static List<Block> lines(int count) {
    List<Block.Entry> lines =
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> new Block.Entry(i + ".", List.of(LINE)))
            .toList();
    int half = (count + 1) / 2;
    return List.of(
        new Block.SideBySide(
            numbered(lines.subList(0, half)), numbered(lines.subList(half, count)), 50));
  }

  private static List<Block> numbered(List<Block.Entry> entries) {
    return entries.isEmpty()
        ? List.of()
        : List.of(new Block.Enumeration(Block.Numbering.DECIMAL, entries));
  }

  @Override
  public List<Block> essay(Question.Essay essay) {
    return Copy.stacked(
        stem(essay.ask(), ""), room(essay.about(), AnswerRoom.lines(wholePoints())));
  }

  private int wholePoints() {
    return Math.max(1, asked.points().hundredths() / 100);
  }

  private List<Block> stem(Prose ask, String hint) {
    return Copy.of(Copy.trailed(ask, bracket(hint), " "), style());
  }

  private List<Block> stem(Optional<Prose> ask, Word otherwise) {
    return stem(ask, Line.of(words.say(otherwise)));
  }

  private List<Block> stem(Optional<Prose> ask, Line otherwise) {
    return stem(ask.orElseGet(() -> Prose.of(otherwise.toText())), "");
  }

  private Block.Style style() {
    return use == Use.CARD ? Block.Style.CARD : Block.Style.BODY;
  }

  /** What is said behind the stem: the points, and a hint. */
  private Line bracket(String hint) {
    String said =
        List.of(use == Use.QUIZ ? words.points(asked.points()) : "", hint).stream()
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining("; "));
    return said.isEmpty() ? new Line() : new Line().emphasis("(" + said + ")");
  }

  private List<Block> bank(boolean wanted) {
    if (!wanted) {
      return List.of();
    }
    Line line = new Line().joined(Printed.of(asked), "  ·  ");
    return List.of(new Block.Box(List.of(line.paragraph(Block.Style.BODY))));
  }

  private List<Block> room(About about, int lines) {
    return room(about, lines, Optional.empty());
  }

  private List<Block> room(About about, int usualLines, Optional<Measure> usualSpace) {
    return use == Use.CARD ? List.of() : AnswerRoom.of(about, usualLines, usualSpace);
  }

  /** More than one point is given for the way to a result, and it has to be written somewhere. */
  private Optional<Measure> working() {
    return use == Use.QUIZ && wholePoints() > 1
        ? Optional.of(AnswerRoom.working(wholePoints()))
        : Optional.empty();
  }

  /** With a rule before it for a letter or number. */
  private Text marked(Text text) {
    if (use == Use.CARD) {
      return text;
    }
    List<Inline> content = new ArrayList<>(List.of(new Inline.Blank(MARK), new Inline.Run(" ")));
    content.addAll(text.content());
    return new Text(text.markup(), content, text.at());
  }

  private List<Block.Entry> lettered(List<Text> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(i -> entry(words.letter(i) + ".", texts.get(i)))
        .toList();
  }

  private static Block.Entry entry(String label, Text text) {
    return new Block.Entry(label, List.of(new Block.Paragraph(text, Block.Style.BODY)));
  }
}
