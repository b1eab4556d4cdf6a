package deckle.compose;

import deckle.deck.Deck;
import deckle.deck.Image;
import deckle.deck.Passage;
import deckle.deck.Points;
import deckle.doc.Block;
import deckle.doc.Document;
import deckle.doc.Duplex;
import deckle.doc.Look;
import deckle.quiz.Asked;
import deckle.quiz.Form;
import deckle.quiz.Quiz;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sheets that a class writes on: every form of a quiz. */
public final class QuizPaper {

  private final Quiz quiz;
  private final Words words;
  private final Repeats repeats;
  private final List<Deck> decks;
  private final boolean figures;
  private final Footers footers;
  private final Block title;
  private final Block nameAndDay;
  private final Map<Points, Block> classAndScore = new HashMap<>();

  QuizPaper(Quiz quiz, Words words, Repeats repeats) {
    this.quiz = quiz;
    this.words = words;
    this.repeats = repeats;
    this.decks = quiz.decks();
    this.figures = decks.stream().anyMatch(deck -> !deck.figures().isEmpty());
    this.footers = new Footers(quiz, words);
    this.title = new Block.Heading(1, quiz.title());
    this.nameAndDay = fields(words.say(Word.NAME), words.say(Word.DAY));
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
    QuizPaper paper = new QuizPaper(quiz, Words.of(quiz.language()), repeats);
    List<Document.Part> parts =
        quiz.forms().stream().map(form -> paper.part(form, !simplex)).toList();
    return new Document(
        quiz.title().plain(),
        quiz.language(),
        look,
        simplex ? Duplex.UNSAID : Duplex.LONG_EDGE,
        parts,
        paper.pictures(),
        paper.words.say(Word.BLANK));
  }

  /** Those in the running text of its decks. */
  Map<String, Image> pictures() {
    return Plates.inText(decks.stream());
  }

  private Document.Part part(Form form, boolean frontOfSheet) {
    String name = words.say(Word.FORM, form.name());
    return new Document.Part(
        name,
        footers.with(name),
        frontOfSheet,
        Copy.stacked(head(name, form.points()), numbered(form, name)));
  }

  private List<Block> numbered(Form form, String name) {
    List<Block> sections = sections(form);
    if (!hasFigures(form)) {
      return sections;
    }
    String part = quiz.forms().size() > 1 ? name + ", " : "";
    List<Block> blanked = Blanked.in(sections);
    return Numbering.of(blanked).in(blanked, part, words);
  }

  /** How the figures of a form are numbered on its sheets. */
  Numbering numbering(Form form) {
    return hasFigures(form) ? Numbering.of(Blanked.in(sections(form))) : Numbering.NONE;
  }

  /** Whether there can be anything to be numbered, to be blanked or to be referred to. */
  boolean hasFigures(Form form) {
    return figures && form.questions().anyMatch(asked -> !asked.deck().figures().isEmpty());
  }

  private List<Block> head(String name, Points points) {
    return List.of(
        title,
        Line.of(name).paragraph(Block.Style.MARGIN),
        nameAndDay,
        classAndScore.computeIfAbsent(points, this::classAndScore));
  }

  private Block classAndScore(Points points) {
    String score = words.say(Word.SCORE, words.number(points.toString()));
    return fields(words.say(Word.CLASS), score);
  }

  private static Block fields(String wide, String narrow) {
    return new Block.Fields(List.of(new Block.Field(wide, 3), new Block.Field(narrow, 2)));
  }

  private List<Block> sections(Form form) {
    List<Block> sections = new ArrayList<>();
    form.sections().forEach(section -> sections.addAll(section(section)));
    return sections;
  }

  private List<Block> section(Form.Section section) {
    List<Block> blocks = new ArrayList<>();
    section.title().ifPresent(title -> blocks.add(new Block.Heading(2, title)));
    blocks.addAll(Copy.of(section.instructions(), Block.Style.INSTRUCTIONS));
    section.entries().forEach(entry -> blocks.add(entry(entry)));
    return blocks;
  }

  private Block entry(Form.Entry entry) {
    Optional<Passage> passage = entry.passage();
    List<Block> blocks = new ArrayList<>();
    boolean newPage = false;
    passage.ifPresent(text -> blocks.addAll(passage(text, entry)));
    for (Asked asked : entry.questions()) {
      blocks.add(passage.isPresent() ? grouped(asked, passage.get()) : question(asked, Set.of()));
      newPage |= asked.question().about().newPage();
    }
    return new Block.Group(blocks, newPage, entry.questions().get(0).question().at());
  }

  /** In large type a passage and its questions need more than a page; each question stays whole. */
  private Block grouped(Asked asked, Passage passage) {
    Set<String> shown = Census.of(Copy.stacked(figures(passage, asked.deck()))).shown();
    return new Block.Group(List.of(question(asked, shown)), false, asked.question().at());
  }

  private List<Block> passage(Passage passage, Form.Entry entry) {
    Asked first = entry.questions().get(0);
    List<Block> text = Copy.of(passage.text(), Block.Style.BODY);
    Block about = new Block.Paragraph(about(passage, entry), Block.Style.INSTRUCTIONS);
    List<Block> box = text.isEmpty() ? text : List.of(new Block.Box(text));
    List<Block> whole = Copy.stacked(List.of(about), box, figures(passage, first.deck()));
    return References.of(first.deck(), whole);
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
