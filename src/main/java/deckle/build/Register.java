package deckle.build;

import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.read.Library;
import deckle.write.anki.AnkiLock;
import deckle.write.anki.Changes;
import deckle.write.anki.Given;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Keeps the lock file of a library in step with what learners are given. It is written before what
 * it tells of: of a build that was killed in between, the next one knows no less.
 */
final class Register {

  private final Library library;
  private final Shelf shelf;
  private final Diagnostics diagnostics;
  private final Changes changes = new Changes();

  Register(Library library, Shelf shelf, Diagnostics diagnostics) {
    this.library = library;
    this.shelf = shelf;
    this.diagnostics = diagnostics;
  }

  /**
   * Notes what will be made.
   *
   * @param whole whether a whole library is built, so that decks which are not in it are gone
   */
  CardChanges note(Collection<Target> targets, boolean whole) throws IOException {
    byte[] before = bytes(shelf.lock());
    compare(targets, whole);
    byte[] after = bytes(shelf.lock());
    if (!Arrays.equals(before, after)) {
      keep(after);
    }
    return new CardChanges(changes.added(), changes.changed(), changes.gone());
  }

  /** Reports what there is to say if all of it were made now; the file stays as it is. */
  void compare(Collection<Target> targets, boolean whole) {
    AnkiLock lock = shelf.lock();
    List<String> decks =
        targets.stream()
            .filter(target -> target.product().ofNotes())
            .map(Target::subject)
            .distinct()
            .toList();
    decks.parallelStream()
        .map(deck -> Given.of(shelf.notebook(shelf.deck(deck))))
        .toList()
        .forEach(given -> changes.add(lock.give(given, shelf.cards().all())));
    if (whole) {
      lock.decks().stream().filter(this::givesNone).forEach(deck -> changes.add(lock.remove(deck)));
    }
    changes.report(diagnostics);
  }

  private static byte[] bytes(AnkiLock lock) {
    return lock.text().getBytes(StandardCharsets.UTF_8);
  }

  /** A deck that is gone, or has no card any more. */
  private boolean givesNone(String deck) {
    Cover cover = shelf.decks().get(deck);
    return cover == null || (!cover.cards() && shelf.cards().all());
  }

  private void keep(byte[] lock) throws IOException {
    try {
      library.keep(AnkiLock.FILE, lock);
      shelf.wrote(new Input(Checksum.of(lock), library.stamp(AnkiLock.FILE)));
    } catch (IOException e) {
      diagnostics.warning(
          new Source(library.shown(AnkiLock.FILE), "").whole(),
          "what learners have in Anki cannot be noted here",
          "without it a later change of a card may not reach them; make the folder writable");
    }
  }
}
