package deckle.build;

import deckle.read.Stamp;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A store that remembers which files were read and written. */
final class CountingStore implements Store {

  private final Store store;
  private final List<String> reads = new ArrayList<>();
  private final List<String> writes = new ArrayList<>();

  CountingStore(Store store) {
    this.store = store;
  }

  synchronized List<String> reads() {
    return List.copyOf(reads);
  }

  synchronized List<String> writes() {
    return List.copyOf(writes);
  }

  @Override
  public Optional<byte[]> read(String name) throws IOException {
    synchronized (this) {
      reads.add(name);
    }
    return store.read(name);
  }

  @Override
  public Optional<Stamp> stamp(String name) throws IOException {
    return store.stamp(name);
  }

  @Override
  public Optional<String> obstacle(String name) throws IOException {
    return store.obstacle(name);
  }

  @Override
  public void write(String name, byte[] content) throws IOException {
    synchronized (this) {
      writes.add(name);
    }
    store.write(name, content);
  }

  @Override
  public void move(String from, String to) throws IOException {
    store.move(from, to);
  }

  @Override
  public void delete(String name) throws IOException {
    store.delete(name);
  }

  @Override
  public void deleteEmptyFolder(String name) throws IOException {
    store.deleteEmptyFolder(name);
  }
}
