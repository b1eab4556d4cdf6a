package deckle.build;

import deckle.compose.Flashcards;
import deckle.compose.Grades;
import deckle.compose.Handout;
import deckle.compose.KeyPaper;
import deckle.compose.QuizPaper;
import deckle.compose.Repeats;
import deckle.compose.Review;
import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.doc.Document;
import deckle.doc.Gradebook;
import deckle.doc.Look;
import deckle.doc.Notebook;
import deckle.doc.Slides;
import deckle.page.Layout;
import deckle.page.StandingType;
import deckle.quiz.Assembly;
import deckle.quiz.Avoidable;
import deckle.quiz.Blueprint;
import deckle.quiz.Quiz;
import deckle.write.Format;
import java.util.Optional;

/** Makes the bytes of any target of one library; safe to use from several threads. */
final class Maker {

  /** The bytes of an output, and how many pages it has, 0 for files without pages. */
  record Made(byte[] content, int pages) {}

  /** Each may hold some ten megabytes. */
  private static final int PRESSES = 4;

  private final Shelf shelf;
  private final Options options;
  private final Avoidable quizzes;
  private final Recent<String, Assembly> assemblies;
  private final Recent<String, Optional<Quiz>> assembled;

  /** For one product of a quiz, in as many files as it takes. */
  private final Recent<String, Press> presses = new Recent<>(PRESSES);

  /** What was composed and set for one file and comes again in the next. */
  private record Press(Repeats repeats, StandingType type) {
    Press() {
      this(new Repeats(), new StandingType());
    }
  }

  Maker(Shelf shelf, Options options) {
    this.shelf = shelf;
    this.options = options;
    // Questions, key and record of the same forms are made one after another.
    this.assembled = new Recent<>(options.jobs() + 1);
    this.assemblies = new Recent<>(options.jobs() + 1);
    this.quizzes = new Avoidable(shelf.quizzes().values());
  }

  /** Empty if it cannot be made; why is reported. */
  Optional<Made> make(Target target, Diagnostics diagnostics) {
    return target.product().ofQuiz()
        ? quiz(target, diagnostics).map(quiz -> ofQuiz(quiz, target, diagnostics))
        : Optional.of(ofDeck(shelf.deck(target.subject()), target, diagnostics));
  }

  /** The forms that a target needs; whoever asks first is told what is wrong with them. */
  Optional<Quiz> quiz(Target target, Diagnostics diagnostics) {
    String key = target.subject() + " " + target.forms().from() + " " + target.forms().to();
    return assembled.get(key, () -> assemble(target.subject(), target.forms(), diagnostics));
  }

  private Optional<Quiz> assemble(String id, Forms forms, Diagnostics diagnostics) {
    Blueprint quiz = shelf.quizzes().get(id);
    return assembly(id).assemble(quiz, forms.from(), forms.to(), diagnostics);
  }

  private Assembly assembly(String id) {
    return assemblies.get(id, () -> new Assembly(shelf.decksOf(id), quizzes));
  }

  /** Reports what stands in the way of the forms that a target needs. */
  void check(Target target, Diagnostics diagnostics) {
    String id = target.subject();
    Forms forms = target.forms();
    assembly(id).check(shelf.quizzes().get(id), forms.from(), forms.to(), diagnostics);
  }

  private Made ofDeck(Deck deck, Target target, Diagnostics diagnostics) {
    Look look = look(target.subject());
    return switch (target.product()) {
      case HANDOUT, HANDOUT_DOCX ->
          print(Handout.of(deck, look), new StandingType(), target, diagnostics);
      case CARDS -> print(cards(deck, look), new StandingType(), target, diagnostics);
      case REVIEW -> show(Review.of(deck, look), target, diagnostics);
      case ANKI, APKG -> drill(shelf.notebook(deck), target, diagnostics);
      case BANK -> whole(deck, target, diagnostics);
      case QUIZ, KEY, FORMS, QUIZ_DOCX, KEY_DOCX, GRADEBOOK ->
          throw new IllegalArgumentException(target + " is made of a quiz");
    };
  }

  private Document cards(Deck deck, Look look) {
    return Flashcards.sheets(deck, shelf.cards().of(deck), look, shelf.printing(deck.id()));
  }

  private Made ofQuiz(Quiz quiz, Target target, Diagnostics diagnostics) {
    Look look = look(target.subject());
    Press press = press(target);
    return switch (target.product()) {
      case QUIZ, QUIZ_DOCX ->
          print(
              QuizPaper.of(quiz, look, options.simplex(), press.repeats()),
              press.type(),
              target,
              diagnostics);
      case KEY, KEY_DOCX ->
          print(KeyPaper.of(quiz, look, press.repeats()), press.type(), target, diagnostics);
      case FORMS -> mark(quiz, target, diagnostics);
      case GRADEBOOK -> grade(quiz, look, target, diagnostics);
      case HANDOUT, HANDOUT_DOCX, CARDS, ANKI, APKG, REVIEW, BANK ->
          throw new IllegalArgumentException(target + " is made of a deck");
    };
  }

  private Press press(Target target) {
    return target.forms().name().isEmpty()
        ? new Press()
        : presses.get(target.subject() + " " + target.product(), Press::new);
  }

  private Look look(String subject) {
    return shelf.manifest().look(shelf.settings(subject));
  }

  private static Made print(
      Document document, StandingType type, Target target, Diagnostics diagnostics) {
    if (target.product().format() instanceof Format.OfDocument format) {
      return new Made(format.write(document, diagnostics), 0);
    }
    Layout layout = Layout.bitByBit(document, type, diagnostics);
    Format.OfPages format = (Format.OfPages) target.product().format();
    byte[] content = format.write(layout, diagnostics);
    return new Made(content, layout.pages());
  }

  private static Made mark(Quiz quiz, Target target, Diagnostics diagnostics) {
    Format.OfQuiz format = (Format.OfQuiz) target.product().format();
    return new Made(format.write(quiz, diagnostics), 0);
  }

  private Made grade(Quiz quiz, Look look, Target target, Diagnostics diagnostics) {
    Format.OfGradebook format = (Format.OfGradebook) target.product().format();
    Gradebook book = Grades.of(quiz, shelf.rosters().of(target.subject()), look.paper());
    return new Made(format.write(book, diagnostics), 0);
  }

  private static Made whole(Deck deck, Target target, Diagnostics diagnostics) {
    Format.OfDeck format = (Format.OfDeck) target.product().format();
    return new Made(format.write(deck, diagnostics), 0);
  }

  private static Made drill(Notebook notebook, Target target, Diagnostics diagnostics) {
    Format.OfNotes format = (Format.OfNotes) target.product().format();
    return new Made(format.write(notebook, diagnostics), 0);
  }

  private static Made show(Slides slides, Target target, Diagnostics diagnostics) {
    Format.OfSlides format = (Format.OfSlides) target.product().format();
    return new Made(format.write(slides, diagnostics), 0);
  }
}
