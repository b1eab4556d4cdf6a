package deckle.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps other runs out of an output folder until it is closed: of two that write its ledger at once
 * one would forget what the other made. Where files cannot be locked, nothing is.
 */
final class FolderLock {

  /** Empty, and never removed: another run may be waiting for this very file. */
  static final String NAME = ".deckle.lock";

  private static final int MILLIS_BETWEEN_TRIES = 20;

  private final Optional<FileChannel> file;

  private FolderLock(Optional<FileChannel> file) {
    this.file = file;
  }

  /** Waits until no other run has it, and says so if there is one. */
  static FolderLock of(Path folder, Progress progress) throws IOException {
    FolderLock lock = new FolderLock(open(folder));
    if (!lock.isHeld()) {
      progress.waits();
      do {
        pause();
      } while (!lock.isHeld());
    }
    return lock;
  }

  private static Optional<FileChannel> open(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      return Optional.of(
          FileChannel.open(
              folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    } catch (IOException notWritable) {
      return Optional.empty();
    }
  }

  private boolean isHeld() {
    try {
      return file.isEmpty() || file.get().tryLock() != null;
    } catch (OverlappingFileLockException anotherRunOfThisProcess) {
      return false;
    } catch (IOException cannotBeLocked) {
      return true;
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(MILLIS_BETWEEN_TRIES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
