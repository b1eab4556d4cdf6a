package deckle.build;

import deckle.diag.Diagnostics;
import deckle.quiz.Assembly;
import deckle.read.Library;
import java.io.IOException;
import java.util.List;

/** Finds faults before a build does, and writes nothing. */
public final class Check {

  private Check() {}

  /**
   * Reads everything and assembles every quiz. Gives back how many decks were looked at.
   *
   * @param pages whether every page is set too, which takes as long as a build: then each fault is
   *     found that a build would find
   */
  public static int run(Library library, Options options, boolean pages, Diagnostics diagnostics)
      throws IOException {
    Shelf shelf = Shelf.of(library, options, diagnostics);
    if (!diagnostics.hasErrors()) {
      Assembly assembly = new Assembly(shelf.decks(), List.copyOf(shelf.quizzes().values()));
      shelf.quizzes().values().stream()
          .filter(shelf::asks)
          .forEach(quiz -> assembly.assemble(quiz, diagnostics));
    }
    if (pages && !diagnostics.hasErrors()) {
      Maker maker = new Maker(shelf, options);
      Plan.of(shelf, options.split()).parallelStream()
          .forEach(target -> maker.make(target, diagnostics));
    }
    return library.list().size();
  }
}
