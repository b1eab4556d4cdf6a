package deckle.build;

import deckle.diag.Diagnostics;
import deckle.read.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds faults before a build does, and writes nothing. */
public final class Check {

  private Check() {}

  /**
   * Reads everything and chooses what every quiz asks. Gives back how many decks were looked at.
   *
   * @param pages whether every page is set too, which takes as long as a build: then each fault is
   *     found that a build would find
   */
  public static int run(Library library, Options options, boolean pages, Diagnostics diagnostics)
      throws IOException {
    Shelf shelf = Shelf.of(library, options, diagnostics);
    if (!diagnostics.hasErrors()) {
      Maker maker = new Maker(shelf, options);
      List<Target> targets = Plan.of(shelf, options.split());
      try {
        choose(targets, maker, diagnostics);
        if (pages && !diagnostics.hasErrors()) {
          new Register(library, shelf, diagnostics).compare(targets, options.manifest().isEmpty());
          targets.parallelStream().forEach(target -> maker.make(target, diagnostics));
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return library.list().size();
  }

  /** All forms of every quiz; those that are made of the same forms need be asked for once. */
  private static void choose(List<Target> targets, Maker maker, Diagnostics diagnostics) {
    Map<String, Target> quizzes = new LinkedHashMap<>();
    targets.stream()
        .filter(target -> target.product().ofQuiz())
        .forEach(
            target -> quizzes.putIfAbsent(target.subject() + " " + target.forms().name(), target));
    quizzes.values().parallelStream().forEach(target -> maker.check(target, diagnostics));
  }
}
