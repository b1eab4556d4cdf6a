package deckle.build;

import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.read.Library;
import deckle.write.anki.AnkiLock;
import deckle.write.anki.Changes;
import deckle.write.anki.Given;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keeps the lock file of a library in step with what learners are given. It is written before what
 * it tells of: of a build that was killed in between, the next one knows no less.
 */
final class Register {

  private final Library library;
  private final Shelf shelf;
  private final Diagnostics diagnostics;
  private final Changes changes = new Changes();
  private boolean kept = true;

  Register(Library library, Shelf shelf, Diagnostics diagnostics) {
    this.library = library;
    this.shelf = shelf;
    this.diagnostics = diagnostics;
  }

  /**
   * Notes what will be made, unless there are errors.
   *
   * @param whole whether a whole library is built, so that decks which are not in it are gone
   */
  CardChanges note(Collection<Target> targets, boolean whole) throws IOException {
    compare(targets, whole);
    if (!diagnostics.hasErrors()) {
      keep(decks(targets));
    }
    return new CardChanges(changes.added(), changes.changed(), changes.gone());
  }

  /** Whether all that was given is noted. */
  boolean isKept() {
    return kept;
  }

  /** Reports what there is to say if all of it were made now; the file stays as it is. */
  void compare(Collection<Target> targets, boolean whole) throws IOException {
    AnkiLock lock = shelf.lock();
    try {
      decks(targets).parallelStream()
          .map(deck -> Given.of(shelf.notebook(shelf.deck(deck))))
          .toList()
          .forEach(given -> changes.add(lock.give(given, shelf.cards().all())));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (whole) {
      lock.decks().stream().filter(this::givesNone).forEach(deck -> changes.add(lock.remove(deck)));
    }
    lock.settle(changes);
    changes.report(diagnostics);
  }

  private static Set<String> decks(Collection<Target> targets) {
    return targets.stream()
        .filter(target -> target.product().ofNotes())
        .map(Target::subject)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A deck that is gone, or has no card any more. */
  private boolean givesNone(String deck) {
    Cover cover = shelf.decks().get(deck);
    return cover == null || (!cover.cards() && shelf.cards().all());
  }

  private void keep(Set<String> decks) {
    try {
      shelf.writeLock(decks);
    } catch (IOException e) {
      kept = false;
      diagnostics.warning(
          new Source(library.shown(AnkiLock.FILE), "").whole(),
          "what learners have in Anki cannot be noted here",
          "without it a later change of a card may not reach them; make the folder writable");
    }
  }
}
