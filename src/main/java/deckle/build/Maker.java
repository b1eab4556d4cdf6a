package deckle.build;

import deckle.compose.Flashcards;
import deckle.compose.Handout;
import deckle.compose.KeyPaper;
import deckle.compose.QuizPaper;
import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.doc.Card;
import deckle.doc.Document;
import deckle.doc.Look;
import deckle.page.Layout;
import deckle.page.Pages;
import deckle.quiz.Assembly;
import deckle.quiz.Blueprint;
import deckle.quiz.Form;
import deckle.quiz.Quiz;
import deckle.write.Format;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the bytes of any target of one library; safe to use from several threads. */
final class Maker {

  /** The bytes of an output, and how many pages it has, 0 for files without pages. */
  record Made(byte[] content, int pages) {}

  private final Shelf shelf;
  private final Options options;
  private final Assembly assembly;
  private final Map<String, Optional<Quiz>> assembled = new ConcurrentHashMap<>();

  Maker(Shelf shelf, Options options) {
    this.shelf = shelf;
    this.options = options;
    this.assembly = new Assembly(shelf.decks(), List.copyOf(shelf.quizzes().values()));
  }

  /** Empty if it cannot be made; why is reported. */
  Optional<Made> make(Target target, Diagnostics diagnostics) {
    return target.product().ofQuiz()
        ? quiz(target.subject(), diagnostics).map(quiz -> ofQuiz(quiz, target, diagnostics))
        : Optional.of(ofDeck(shelf.decks().get(target.subject()), target, diagnostics));
  }

  /** Assembled once, whoever asks first; only that one is told what is wrong with it. */
  Optional<Quiz> quiz(String id, Diagnostics diagnostics) {
    Blueprint blueprint = shelf.quizzes().get(id);
    return assembled.computeIfAbsent(id, any -> assembly.assemble(blueprint, diagnostics));
  }

  private Made ofDeck(Deck deck, Target target, Diagnostics diagnostics) {
    Look look = look(target.subject());
    return switch (target.product()) {
      case HANDOUT -> print(Handout.of(deck, look), target, diagnostics);
      case CARDS -> print(cards(deck, look), target, diagnostics);
      case ANKI -> drill(deck, shelf.cards().of(deck), target, diagnostics);
      case QUIZ, KEY, FORMS -> throw new IllegalArgumentException(target + " is made of a quiz");
    };
  }

  private Document cards(Deck deck, Look look) {
    return Flashcards.sheets(deck, shelf.cards().of(deck), look, shelf.printing(deck.id()));
  }

  private Made ofQuiz(Quiz quiz, Target target, Diagnostics diagnostics) {
    Look look = look(target.subject());
    Quiz wanted = target.singleForm().map(form -> only(form, quiz)).orElse(quiz);
    return switch (target.product()) {
      case QUIZ -> print(QuizPaper.of(wanted, look, options.simplex()), target, diagnostics);
      case KEY -> print(KeyPaper.of(wanted, look), target, diagnostics);
      case FORMS -> mark(wanted, target, diagnostics);
      case HANDOUT, CARDS, ANKI ->
          throw new IllegalArgumentException(target + " is made of a deck");
    };
  }

  private static Quiz only(String name, Quiz quiz) {
    List<Form> forms = quiz.forms().stream().filter(form -> form.name().equals(name)).toList();
    return new Quiz(quiz.id(), quiz.title(), quiz.language(), quiz.seed(), forms);
  }

  private Look look(String subject) {
    return shelf.manifest().look(shelf.settings(subject));
  }

  private static Made print(Document document, Target target, Diagnostics diagnostics) {
    Pages pages = Layout.of(document, diagnostics);
    Format.OfPages format = (Format.OfPages) target.product().format();
    return new Made(format.write(pages, diagnostics), pages.pages().size());
  }

  private static Made mark(Quiz quiz, Target target, Diagnostics diagnostics) {
    Format.OfQuiz format = (Format.OfQuiz) target.product().format();
    return new Made(format.write(quiz, diagnostics), 0);
  }

  private static Made drill(Deck deck, List<Card> cards, Target target, Diagnostics diagnostics) {
    Format.OfCards format = (Format.OfCards) target.product().format();
    return new Made(format.write(deck, cards, diagnostics), 0);
  }
}
