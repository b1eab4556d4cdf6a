package deckle.write;

import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.doc.Document;
import deckle.doc.Gradebook;
import deckle.doc.Notebook;
import deckle.doc.Slides;
import deckle.page.Pages;
import deckle.quiz.Quiz;
import java.util.Iterator;
import java.util.List;

/** A kind of file that Deckle writes; the same input always gives the same bytes. */
public sealed interface Format
    permits Format.OfPages,
        Format.OfDocument,
        Format.OfDeck,
        Format.OfQuiz,
        Format.OfNotes,
        Format.OfSlides,
        Format.OfGradebook {

  /** Without the dot: {@code pdf}. */
  String extension();

  /** What it is and who reads it, in a few words. */
  String description();

  /** A format for people, from placed pages. */
  non-sealed interface OfPages extends Format {
    /**
     * What the format cannot express is reported, never dropped silently.
     *
     * @param pages of one document, part after part; there are some
     */
    byte[] write(Iterator<Pages> pages, Diagnostics diagnostics);

    /** A document that is all there. */
    default byte[] write(Pages whole, Diagnostics diagnostics) {
      return write(List.of(whole).iterator(), diagnostics);
    }
  }

  /** A format for people who go on working on it, from a document that is not placed yet. */
  non-sealed interface OfDocument extends Format {
    /** What the format cannot express is reported, never dropped silently. */
    byte[] write(Document document, Diagnostics diagnostics);
  }

  /** A format for programs, from a whole deck. */
  non-sealed interface OfDeck extends Format {
    byte[] write(Deck deck, Diagnostics diagnostics);
  }

  /** A format for programs, from a quiz whose answers it must know. */
  non-sealed interface OfQuiz extends Format {
    byte[] write(Quiz quiz, Diagnostics diagnostics);
  }

  /** A format for people who show it to others. */
  non-sealed interface OfSlides extends Format {
    byte[] write(Slides slides, Diagnostics diagnostics);
  }

  /** A format for programs that drill. */
  non-sealed interface OfNotes extends Format {
    byte[] write(Notebook notebook, Diagnostics diagnostics);
  }

  /** A format for people who mark. */
  non-sealed interface OfGradebook extends Format {
    byte[] write(Gradebook book, Diagnostics diagnostics);
  }
}
