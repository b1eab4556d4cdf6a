package deckle.compose;

import deckle.deck.About;
import deckle.deck.Measure;
import deckle.deck.Question;
import deckle.doc.Block;
import deckle.quiz.Asked;
import deckle.quiz.Bank;
import deckle.quiz.Gaps;
import deckle.text.Inline;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A question as a learner meets it: what is asked, and where the answer goes. */
final class Asking implements Question.Visitor<List<Block>> {

  /** In characters: for one letter or number. */
  private static final int MARK = 4;

  private static final int NUMBER = 14;

  private static final int NAME = 24;

  private static final int LINES_A_POINT = 3;

  private static final int MOST_LINES = 20;

  /** From so many labels on, their lines stand in two columns. */
  private static final int MANY_LABELS = 4;

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

  @Override
  public List<Block> choice(Question.Choice choice) {
    String hint = choice.several() ? words.say(Word.SELECT_ALL) : "";
    return Copy.stacked(
        stem(choice.ask(), hint), List.of(options(choice)), room(choice.about(), 0));
  }

  private Block options(Question.Choice choice) {
    List<Block.Option> options = new ArrayList<>();
    for (int index : asked.order()) {
      Text text = choice.options().get(index).text();
      options.add(new Block.Option(words.letter(options.size()), text));
    }
    Block.Mark mark = choice.several() ? Block.Mark.BOX : Block.Mark.CIRCLE;
    return new Block.Options(options, mark, choice.about().columns());
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
        stem(numeric.ask(), ""), room(numeric.about(), 0), use == Use.CARD ? List.of() : answer);
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
        bank(Bank.words(cloze)),
        stem(text, ""),
        room(cloze.about(), 0));
  }

  @Override
  public List<Block> matching(Question.Matching matching) {
    List<Block.Entry> left =
        numbered(matching.pairs().stream().map(pair -> marked(pair.left())).toList());
    List<Text> rights = printed(matching.rights());
    List<Block.Entry> right = lettered(rights);
    Block columns =
        new Block.SideBySide(
            List.of(new Block.Enumeration(Block.Numbering.DECIMAL, left)),
            List.of(new Block.Enumeration(Block.Numbering.LETTER, right)),
            leftPercent(matching.pairs().stream().map(Question.Pair::left).toList(), rights));
    return Copy.stacked(
        stem(matching.ask(), Word.MATCH), List.of(columns), room(matching.about(), 0));
  }

  /** The width follows the longest text of either side, so that fewer lines turn over. */
  private static int leftPercent(List<Text> left, List<Text> right) {
    int ours = longest(left) + MARK * 2;
    int theirs = longest(right) + MARK;
    return Math.max(35, Math.min(65, 100 * ours / (ours + theirs)));
  }

  private static int longest(List<Text> texts) {
    return texts.stream().mapToInt(text -> text.plain().length()).max().orElse(0);
  }

  @Override
  public List<Block> ordering(Question.Ordering ordering) {
    List<Text> steps = printed(ordering.steps()).stream().map(this::marked).toList();
    Block list = new Block.Enumeration(Block.Numbering.LETTER, lettered(steps));
    Line task = Line.of(words.say(Word.PUT_IN_ORDER, steps.size()));
    return Copy.stacked(stem(ordering.ask(), task), List.of(list), room(ordering.about(), 0));
  }

  @Override
  public List<Block> labelling(Question.Labelling labelling) {
    return Copy.stacked(
        stem(labelling.ask(), Word.NAME_PARTS),
        Plates.toBeLabelled(labelling, asked.deck(), words),
        bank(Bank.words(labelling)),
        use == Use.CARD ? List.of() : lines(labelling.labels().size()),
        room(labelling.about(), 0));
  }

  private static List<Block> lines(int count) {
    List<Block.Entry> lines =
        numbered(IntStream.range(0, count).mapToObj(i -> new Line().blank(NAME).toText()).toList());
    if (count < MANY_LABELS) {
      return List.of(new Block.Enumeration(Block.Numbering.DECIMAL, lines));
    }
    int half = (count + 1) / 2;
    return List.of(
        new Block.SideBySide(
            List.of(new Block.Enumeration(Block.Numbering.DECIMAL, lines.subList(0, half))),
            List.of(new Block.Enumeration(Block.Numbering.DECIMAL, lines.subList(half, count))),
            50));
  }

  @Override
  public List<Block> essay(Question.Essay essay) {
    int lines = Math.min(MOST_LINES, LINES_A_POINT * wholePoints());
    return Copy.stacked(stem(essay.ask(), ""), room(essay.about(), lines));
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

  private List<Block> bank(List<Text> bank) {
    if (bank.isEmpty()) {
      return List.of();
    }
    Line line = new Line().joined(printed(bank), "  ·  ");
    return List.of(new Block.Box(List.of(line.paragraph(Block.Style.BODY))));
  }

  private List<Block> room(About about, int lines) {
    if (use == Use.CARD) {
      return List.of();
    }
    Optional<Measure> space = about.space();
    int wanted = space.isPresent() ? 0 : about.lines().orElse(lines);
    return space.isPresent() || wanted > 0
        ? List.of(new Block.WritingSpace(wanted, space))
        : List.of();
  }

  private List<Text> printed(List<Text> texts) {
    return asked.order().stream().map(texts::get).toList();
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

  private static List<Block.Entry> numbered(List<Text> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(i -> entry(i + 1 + ".", texts.get(i)))
        .toList();
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
