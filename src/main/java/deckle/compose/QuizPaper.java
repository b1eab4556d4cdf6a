package deckle.compose;

import deckle.deck.Deck;
import deckle.deck.Image;
import deckle.deck.Passage;
import deckle.doc.Block;
import deckle.doc.Document;
import deckle.doc.Duplex;
import deckle.doc.Look;
import deckle.quiz.Asked;
import deckle.quiz.Form;
import deckle.quiz.Quiz;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The sheets that a class writes on: every form of a quiz. */
public final class QuizPaper {

  private final Quiz quiz;
  private final Words words;
  private final Repeats repeats;

  QuizPaper(Quiz quiz, Repeats repeats) {
    this.quiz = quiz;
    this.words = Words.of(quiz.language());
    this.repeats = repeats;
  }

  /**
   * All forms, one after another.
   *
   * @param simplex whether it is printed on one side of the sheet only
   */
  public static Document of(Quiz quiz, Look look, boolean simplex) {
    return of(quiz, look, simplex, new Repeats());
  }

  /**
   * Some of the forms of a quiz.
   *
   * @param repeats those of the sheets of its other forms
   */
  public static Document of(Quiz quiz, Look look, boolean simplex, Repeats repeats) {
    QuizPaper paper = new QuizPaper(quiz, repeats);
    List<Document.Part> parts =
        quiz.forms().stream().map(form -> paper.part(form, !simplex)).toList();
    return new Document(
        quiz.title().plain(),
        quiz.language(),
        look,
        simplex ? Duplex.UNSAID : Duplex.LONG_EDGE,
        parts,
        pictures(quiz),
        paper.words.say(Word.BLANK));
  }

  static Map<String, Image> pictures(Quiz quiz) {
    return Plates.inText(quiz.forms().stream().flatMap(Form::questions).map(Asked::deck));
  }

  private Document.Part part(Form form, boolean frontOfSheet) {
    return new Document.Part(
        words.say(Word.FORM, form.name()),
        Footers.of(quiz, form, words),
        frontOfSheet,
        Copy.stacked(head(form), numbered(form)));
  }

  private List<Block> numbered(Form form) {
    List<Block> sections = sections(form);
    String part = quiz.forms().size() > 1 ? words.say(Word.FORM, form.name()) + ", " : "";
    return hasFigures(form) ? Numbering.of(sections).in(sections, part, words) : sections;
  }

  /** How the figures of a form are numbered on its sheets. */
  Numbering numbering(Form form) {
    return Numbering.of(hasFigures(form) ? sections(form) : List.of());
  }

  /** Whether there can be anything to be numbered, to be blanked or to be referred to. */
  static boolean hasFigures(Form form) {
    return form.questions().anyMatch(asked -> !asked.deck().figures().isEmpty());
  }

  private List<Block> head(Form form) {
    String score = words.say(Word.SCORE, words.number(form.points().toString()));
    return List.of(
        new Block.Heading(1, quiz.title()),
        Line.of(words.say(Word.FORM, form.name())).paragraph(Block.Style.MARGIN),
        fields(words.say(Word.NAME), words.say(Word.DAY)),
        fields(words.say(Word.CLASS), score));
  }

  private static Block fields(String wide, String narrow) {
    return new Block.Fields(List.of(new Block.Field(wide, 3), new Block.Field(narrow, 2)));
  }

  private List<Block> sections(Form form) {
    List<Block> sections =
        form.sections().stream().flatMap(section -> section(section).stream()).toList();
    return hasFigures(form) ? Blanked.in(sections) : sections;
  }

  private List<Block> section(Form.Section section) {
    List<Block> blocks = new ArrayList<>();
    section.title().ifPresent(title -> blocks.add(new Block.Heading(2, title)));
    blocks.addAll(Copy.of(section.instructions(), Block.Style.INSTRUCTIONS));
    section.entries().forEach(entry -> blocks.add(entry(entry)));
    return blocks;
  }

  private Block entry(Form.Entry entry) {
    Stream<Block> passage = entry.passage().stream().flatMap(text -> passage(text, entry));
    Stream<Block> questions =
        entry.questions().stream()
            .map(
                asked ->
                    entry
                        .passage()
                        .map(text -> grouped(asked, text))
                        .orElseGet(() -> question(asked, Set.of())));
    boolean newPage =
        entry.questions().stream().anyMatch(asked -> asked.question().about().newPage());
    return new Block.Group(
        Stream.concat(passage, questions).toList(),
        newPage,
        entry.questions().get(0).question().at());
  }

  /** In large type a passage and its questions need more than a page; each question stays whole. */
  private Block grouped(Asked asked, Passage passage) {
    Set<String> shown = Census.of(Copy.stacked(figures(passage, asked.deck()))).shown();
    return new Block.Group(List.of(question(asked, shown)), false, asked.question().at());
  }

  private Stream<Block> passage(Passage passage, Form.Entry entry) {
    Asked first = entry.questions().get(0);
    List<Block> text = Copy.of(passage.text(), Block.Style.BODY);
    Block about = new Block.Paragraph(about(passage, entry), Block.Style.INSTRUCTIONS);
    List<Block> box = text.isEmpty() ? text : List.of(new Block.Box(text));
    List<Block> whole = Copy.stacked(List.of(about), box, figures(passage, first.deck()));
    return References.of(first.deck(), whole).stream();
  }

  /** Its own, and those that its text refers to. */
  private List<Block.Illustration> figures(Passage passage, Deck deck) {
    List<Block.Illustration> figures = new ArrayList<>(Plates.of(passage.figure(), deck, words));
    List<Block> said = Copy.stacked(Copy.of(passage.text(), Block.Style.BODY), figures);
    figures.addAll(References.unseen(said, deck, Set.of(), words));
    return figures;
  }

  private Text about(Passage passage, Form.Entry entry) {
    int from = entry.questions().get(0).number();
    int to = from + entry.questions().size() - 1;
    boolean text = passage.text().isPresent();
    return Text.of(
        switch (to - from) {
          case 0 -> words.say(text ? Word.ABOUT_TEXT_ONE : Word.ABOUT_FIGURE_ONE, from);
          case 1 -> words.say(text ? Word.ABOUT_TEXT_TWO : Word.ABOUT_FIGURE_TWO, from, to);
          default -> words.say(text ? Word.ABOUT_TEXT : Word.ABOUT_FIGURE, from, to);
        });
  }

  private Block question(Asked asked, Set<String> shown) {
    return Asking.numbered(
        asked.number(), repeats.of(asked, () -> whole(Filled.of(asked, words), shown)));
  }

  private List<Block> whole(Asked filled, Set<String> shown) {
    return Asking.withFigures(filled, Asking.of(filled, words), shown, words);
  }
}
