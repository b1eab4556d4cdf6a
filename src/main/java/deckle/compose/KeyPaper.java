package deckle.compose;

import deckle.deck.About;
import deckle.deck.Draw;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Document;
import deckle.doc.Duplex;
import deckle.doc.Look;
import deckle.doc.Standing;
import deckle.quiz.Asked;
import deckle.quiz.Form;
import deckle.quiz.Quiz;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The answers to every form of a quiz: first at a glance, then with all reasons. */
public final class KeyPaper {

  private static final int LARGE_TYPE = 14_000;

  private final Quiz quiz;
  private final Words words;
  private final Repeats repeats;
  private final Footers footers;
  private final Block title;

  /** What the key belongs to: the figures there are numbered first. */
  private final QuizPaper paper;

  private KeyPaper(Quiz quiz, Repeats repeats) {
    this.quiz = quiz;
    this.words = Words.of(quiz.language());
    this.paper = new QuizPaper(quiz, words, new Repeats());
    this.repeats = repeats;
    this.footers = new Footers(quiz, words);
    this.title = new Block.Heading(1, quiz.title());
  }

  public static Document of(Quiz quiz, Look look) {
    return of(quiz, look, new Repeats());
  }

  /**
   * The answers to some of the forms of a quiz.
   *
   * @param repeats those of the keys to its other forms
   */
  public static Document of(Quiz quiz, Look look, Repeats repeats) {
    KeyPaper key = new KeyPaper(quiz, repeats);
    List<Document.Part> parts = quiz.forms().stream().map(key::part).toList();
    return new Document(
        quiz.title().plain(),
        quiz.language(),
        wide(look),
        Duplex.LONG_EDGE,
        parts,
        key.paper.pictures(),
        key.words.say(Word.BLANK));
  }

  /** Explanations are long: large type leaves too few letters on a line of half the page. */
  private static Look wide(Look look) {
    return look.type().body() > LARGE_TYPE ? look.inColumns(1) : look;
  }

  private Document.Part part(Form form) {
    String key = words.say(Word.KEY);
    String ofForm = words.say(Word.FORM, form.name());
    String name = key + ", " + ofForm;
    List<Block> blocks = new ArrayList<>();
    blocks.add(title);
    blocks.add(Line.of(name).paragraph(Block.Style.SUBTITLE));
    blocks.addAll(Grid.of(form, words));
    Numbering onPaper = paper.numbering(form);
    Set<String> shown = new LinkedHashSet<>(onPaper.figures());
    form.sections().forEach(section -> blocks.addAll(section(section, shown)));
    String part = quiz.forms().size() > 1 ? name + ", " : "";
    List<Block> numbered =
        paper.hasFigures(form) ? onPaper.continued(blocks).in(blocks, part, words) : blocks;
    return new Document.Part(name, footers.with(key, ofForm), true, numbered);
  }

  private List<Block> section(Form.Section section, Set<String> shown) {
    List<Block> blocks = new ArrayList<>();
    section.title().ifPresent(title -> blocks.add(new Block.Heading(2, title)));
    List<Asked> asked = section.asked();
    List<List<Block>> answers = new ArrayList<>(asked.size());
    boolean close = true;
    for (Asked each : asked) {
      List<Block> answer = answer(each, shown);
      answers.add(answer);
      close &= isOne(answer);
    }
    for (int i = 0; i < answers.size(); i++) {
      blocks.add(numbered(asked.get(i).number(), answers.get(i), close));
    }
    return blocks;
  }

  private List<Block> answer(Asked asked, Set<String> shown) {
    return repeats.of(asked, () -> reasons(asked, shown));
  }

  private static boolean isOne(List<Block> content) {
    List<Block> told = content.get(0) instanceof Standing standing ? standing.content() : content;
    return told.size() == 1;
  }

  /**
   * Never divided by a page.
   *
   * @param close whether the next stands as near as in a list, not as a question does
   */
  private static Block numbered(int number, List<Block> content, boolean close) {
    return close
        ? Asking.numbered(number, List.of(whole(content)))
        : whole(List.of(Asking.numbered(number, content)));
  }

  private static Block whole(List<Block> content) {
    return new Block.Group(content, false, Span.none());
  }

  /** With the figures that they refer to, unless these stand on the paper. */
  private List<Block> reasons(Asked asked, Set<String> shown) {
    Asked filled = Filled.of(asked, words);
    About about = filled.question().about();
    List<Block> content =
        Copy.stacked(
            Reasoned.of(Solution.answer(filled, words), worth(asked), about.because()),
            Explained.of(filled, words),
            small(values(asked)),
            small(Citations.brief(about.sources(), asked.deck(), words)));
    List<Block.Illustration> unseen = References.unseen(content, asked.deck(), shown, words);
    shown.addAll(Census.of(Copy.stacked(unseen)).shown());
    return References.of(asked.deck(), Copy.stacked(content, unseen));
  }

  private Line worth(Asked asked) {
    boolean each = asked.question().about().marking() == About.Marking.EACH;
    String marking = each ? "; " + words.say(Word.MARKED_EACH) : "";
    return new Line().emphasis("(" + words.points(asked.points()) + marking + ")");
  }

  /** What this form has drawn, and what was worked out from it. */
  private Line values(Asked asked) {
    Line line = new Line();
    for (Map.Entry<String, Draw.Drawn> drawn : asked.draw().values().entrySet()) {
      String name = (line.isEmpty() ? words.say(Word.VALUES) + " " : ", ") + drawn.getKey() + " = ";
      line.words(name).text(Numbers.of(drawn.getValue().printed(), words));
    }
    return line;
  }

  private static List<Block> small(Line line) {
    return line.isEmpty() ? List.of() : List.of(line.paragraph(Block.Style.SMALL));
  }
}
