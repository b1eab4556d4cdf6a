package deckle.build;

import deckle.read.Stamp;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A store in memory, which counts how often it is changed. */
final class MemoryStore implements Store {

  private final Map<String, byte[]> files = new TreeMap<>();
  private int changes;

  /** Everything that is in the store, by name. */
  synchronized Map<String, byte[]> files() {
    return new TreeMap<>(files);
  }

  /** How many writes, moves and deletions there were. */
  synchronized int changes() {
    return changes;
  }

  @Override
  public synchronized Optional<byte[]> read(String name) {
    return Optional.ofNullable(files.get(name)).map(byte[]::clone);
  }

  /** It has no clock. */
  @Override
  public Optional<Stamp> stamp(String name) {
    return Optional.empty();
  }

  /** It has no folders. */
  @Override
  public Optional<String> obstacle(String name) {
    return Optional.empty();
  }

  @Override
  public synchronized void write(String name, byte[] content) {
    changes++;
    files.put(name, content.clone());
  }

  @Override
  public synchronized void move(String from, String to) throws IOException {
    changes++;
    byte[] content = files.remove(from);
    if (content == null) {
      throw new NoSuchFileException(from);
    }
    files.put(to, content);
  }

  @Override
  public synchronized void delete(String name) {
    changes++;
    files.remove(name);
  }

  @Override
  public synchronized void deleteEmptyFolder(String name) {
    changes++;
  }
}
