package deckle.read.anki;

import deckle.deck.About;
import deckle.deck.Fact;
import deckle.deck.Given;
import deckle.deck.Item;
import deckle.deck.Points;
import deckle.deck.Question;
import deckle.diag.Span;
import deckle.read.Ids;
import deckle.read.anki.Note.Field;
import deckle.text.Inline;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Notes made facts and questions, as a person would have written them. */
final class Notes {

  /** Of all fields of a note, in bytes. */
  static final int LONGEST = 100_000;

  /** Stands for the fields of a longer one. */
  static final Field TOO_LONG = new Field("", " ".repeat(LONGEST + 1));

  /** Fields that say something about the answer by themselves. */
  private static final Set<String> NAMELESS =
      Set.of(
          "",
          "back extra",
          "extra",
          "note",
          "notes",
          "comment",
          "comments",
          "remarks",
          "explanation");

  private static final int LONGEST_TERM = 60;
  private static final int LONGEST_ANSWER = 40;

  private final Losses losses;
  private final Pictures pictures;
  private final Ids ids = new Ids();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Item> questions = new ArrayList<>();

  /** Of all that is kept, as a deck writes it; a deck is longer by its keys. */
  private long length;

  Notes(Losses losses, Pictures pictures) {
    this.losses = losses;
    this.pictures = pictures;
  }

  List<Fact> facts() {
    return facts;
  }

  List<Item> questions() {
    return questions;
  }

  /** One more, under a topic; nobody waits for the rest of what makes no deck. */
  void add(Note note, Optional<String> topic) throws Refused {
    keep(note, topic);
    if (length > Export.LARGEST_DECK) {
      throw Export.tooLarge();
    }
  }

  private void keep(Note note, Optional<String> topic) {
    losses.about(note.described());
    pictures.begin();
    int its = note.fields().stream().mapToInt(field -> field.html().length()).sum();
    if (its > LONGEST) {
      losses.add(Loss.TOO_LONG);
      return;
    }
    if (note.fields().isEmpty()) {
      losses.add(Loss.EMPTY);
      return;
    }
    switch (note.kind()) {
      case PAIR -> {
        if (!Options.are(note.fields()) || !choice(note, topic)) {
          pair(note, topic);
        }
      }
      case CLOZE -> cloze(note, topic);
      case OCCLUSION -> losses.add(Loss.OCCLUSION);
    }
  }

  private List<Prose.Part> read(Field field, boolean gaps) {
    return HtmlReader.read(field.html(), gaps, losses, pictures);
  }

  /** What a field says, if it says anything. */
  private record Said(String name, List<Prose.Part> parts) {}

  private List<Said> others(Note note, int first) {
    List<Said> others = new ArrayList<>();
    for (Field field : note.fields().subList(first, note.fields().size())) {
      List<Prose.Part> parts = field.isEmpty() ? List.of() : read(field, false);
      if (!parts.isEmpty()) {
        others.add(new Said(field.name(), parts));
      }
    }
    return others;
  }

  private Prose prose(List<Prose.Part> parts, boolean gaps) {
    Prose prose = Paragraphs.prose(parts, gaps, losses);
    length += prose.markup().length();
    return prose;
  }

  private Text text(Text read) {
    Text text = Paragraphs.text(read, losses);
    length += text.markup().length();
    return text;
  }

  private void pair(Note note, Optional<String> topic) {
    List<Prose.Part> front = read(note.fields().get(0), false);
    List<Said> others = others(note, 1);
    if (front.isEmpty() || others.isEmpty()) {
      losses.add(Loss.EMPTY);
      return;
    }
    List<Prose.Part> back = others.get(0).parts();
    Optional<Prose> besides = besides(others.subList(1, others.size()));
    if (isTerm(front, note.reversed())) {
      fact(note, topic, front, back, besides);
    } else {
      question(note, topic, front, back, besides);
    }
  }

  /** Further fields, each under its name. */
  private Optional<Prose> besides(List<Said> fields) {
    List<Prose.Part> all = new ArrayList<>();
    for (Said field : fields) {
      boolean named = !NAMELESS.contains(field.name().toLowerCase(Locale.ROOT));
      all.addAll(named ? under(field.name(), field.parts()) : field.parts());
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(prose(all, false));
  }

  private static List<Prose.Part> under(String name, List<Prose.Part> field) {
    String label = Characters.printable(name).replaceAll("\\s+", " ").strip() + ":";
    List<Prose.Part> all = new ArrayList<>(field);
    if (field.get(0) instanceof Prose.Paragraph paragraph
        && !(paragraph.text().content().get(0) instanceof Inline.Picture)) {
      List<Inline> first = new ArrayList<>(List.of(new Inline.Run(label + " ")));
      first.addAll(paragraph.text().content());
      all.set(0, new Prose.Paragraph(Text.of(first)));
    } else {
      all.add(0, new Prose.Paragraph(Text.of(label)));
    }
    return all;
  }

  /** The text of the only line that there is. */
  private static Optional<Text> line(List<Prose.Part> parts) {
    boolean one =
        parts.size() == 1
            && parts.get(0) instanceof Prose.Paragraph only
            && only.text().content().stream()
                .noneMatch(i -> i instanceof Inline.LineBreak || i instanceof Inline.Picture);
    return one ? Optional.of(((Prose.Paragraph) parts.get(0)).text()) : Optional.empty();
  }

  /** What is asked in both directions is a pair of terms, however it reads. */
  private static boolean isTerm(List<Prose.Part> front, boolean reversed) {
    Optional<String> words = line(front).map(text -> text.plain().strip());
    return words.isPresent() && (reversed || isName(words.get()));
  }

  /** Short, and no question in any script. */
  private static boolean isName(String words) {
    return words.length() <= LONGEST_TERM && !words.matches("(?s).*[?？؟;]");
  }

  private void fact(
      Note note,
      Optional<String> topic,
      List<Prose.Part> front,
      List<Prose.Part> back,
      Optional<Prose> besides) {
    Text term = text(line(front).orElseThrow());
    facts.add(
        new Fact(
            id(note, term.markup()),
            prose(back, false),
            Optional.of(term),
            besides,
            topic,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            note.tags(),
            note.reversed() ? Fact.CardKind.BOTH : Fact.CardKind.FORWARD,
            Span.none()));
  }

  private void question(
      Note note,
      Optional<String> topic,
      List<Prose.Part> front,
      List<Prose.Part> back,
      Optional<Prose> besides) {
    if (note.reversed()) {
      losses.add(Loss.REVERSE);
    }
    Prose ask = prose(front, false);
    About about = about(id(note, ask.markup()), topic, note.tags(), besides);
    Optional<Text> answer = line(back).filter(Notes::canBeTyped);
    questions.add(
        answer.isPresent()
            ? new Question.Written(about, ask, List.of(text(answer.get())), false, Optional.empty())
            : new Question.Written(about, ask, List.of(), false, Optional.of(prose(back, false))));
  }

  /** Words that are right or wrong; a sentence is for a person to judge. */
  private static boolean canBeTyped(Text text) {
    String words = text.plain().strip();
    return words.length() <= LONGEST_ANSWER
        && !words.endsWith(".")
        && text.content().stream().noneMatch(i -> i instanceof Inline.Formula);
  }

  /** Gives back whether the note is one that a deck can hold. */
  private boolean choice(Note note, Optional<String> topic) {
    List<Prose.Part> front = read(note.fields().get(0), false);
    Optional<Options> options =
        Options.of(
            note.fields().get(1).html(),
            html -> line(read(new Field("", html), false)).map(this::text));
    if (front.isEmpty() || options.isEmpty()) {
      losses.add(Loss.CHOICE);
      return false;
    }
    Prose ask = prose(front, false);
    Optional<Prose> because = besides(others(note, 2));
    About about = about(id(note, ask.markup()), topic, note.tags(), because);
    questions.add(new Question.Choice(about, ask, options.get().all(), options.get().inOrder()));
    return true;
  }

  private void cloze(Note note, Optional<String> topic) {
    List<Prose.Part> text = read(note.fields().get(0), true);
    if (!Gapped.is(text)) {
      losses.add(Loss.NO_GAP);
      return;
    }
    Prose prose = prose(text, true);
    Optional<Prose> because = besides(others(note, 1));
    About about = about(id(note, prose.markup()), topic, note.tags(), because);
    questions.add(new Question.Cloze(about, prose, false, List.of()));
  }

  /** A note that has one is kept. */
  private Optional<String> id(Note note, String markup) {
    pictures.keep();
    note.tags().forEach(tag -> length += tag.length());
    return Optional.of(ids.unique(Ids.words(markup)));
  }

  private static About about(
      Optional<String> id, Optional<String> topic, List<String> tags, Optional<Prose> because) {
    return new About(
        id,
        topic,
        Optional.empty(),
        Optional.empty(),
        tags,
        List.of(),
        List.of(),
        Points.ONE,
        About.Marking.ALL,
        because,
        Optional.empty(),
        Given.NOTHING,
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        false,
        true,
        Span.none());
  }
}
