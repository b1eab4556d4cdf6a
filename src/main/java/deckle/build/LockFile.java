package deckle.build;

import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.read.Library;
import deckle.write.anki.AnkiLock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a library's lock file said when it was read, and what it is to say now. */
final class LockFile {

  /** In bytes: some half a million notes. */
  private static final long MOST = 100_000_000;

  private final Library library;
  private final byte[] read;
  private final AnkiLock lock;

  private LockFile(Library library, byte[] read, AnkiLock lock) {
    this.library = library;
    this.read = read;
    this.lock = lock;
  }

  /** Empty if there is none; lines that are none are reported. */
  static LockFile read(Library library, Diagnostics diagnostics) throws IOException {
    byte[] there = bytes(library);
    return new LockFile(library, there, AnkiLock.read(source(library, there), diagnostics));
  }

  private static byte[] bytes(Library library) throws IOException {
    return library.beside(AnkiLock.FILE).contains(AnkiLock.FILE)
        ? library.open(AnkiLock.FILE, MOST)
        : new byte[0];
  }

  private static Source source(Library library, byte[] lock) {
    return new Source(library.shown(AnkiLock.FILE), new String(lock, StandardCharsets.UTF_8));
  }

  AnkiLock lock() {
    return lock;
  }

  /**
   * Writes it, if it is not so already, and gives back what was written. What somebody else has
   * noted of other decks since it was read stays.
   *
   * @param own the decks of which this run has notes to make
   */
  Optional<Input> write(Set<String> own) throws IOException {
    byte[] there = bytes(library);
    if (!Arrays.equals(there, read)) {
      lock.takeOthers(AnkiLock.read(source(library, there), new Diagnostics()), own);
    }
    byte[] after = lock.text().getBytes(StandardCharsets.UTF_8);
    if (lock.isEmpty() || Arrays.equals(there, after)) {
      return Optional.empty();
    }
    library.keep(AnkiLock.FILE, after);
    return Optional.of(new Input(Checksum.of(after), library.stamp(AnkiLock.FILE)));
  }
}
