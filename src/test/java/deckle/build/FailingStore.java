package deckle.build;

import deckle.read.Stamp;
import java.io.IOException;
import java.util.Optional;

/** A store whose n-th operation fails, and, if it was killed, every one after it too. */
final class FailingStore implements Store {

  /** What such a store throws. */
  static final class Injected extends IOException {
    private static final long serialVersionUID = 1;
  }

  private final Store store;
  private final int failing;
  private final boolean killed;
  private int operations;

  FailingStore(Store store, int failing, boolean killed) {
    this.store = store;
    this.failing = failing;
    this.killed = killed;
  }

  int operations() {
    return operations;
  }

  private synchronized boolean fails() {
    operations++;
    return operations == failing || (killed && operations > failing);
  }

  private void mayFail() throws IOException {
    if (fails()) {
      throw new Injected();
    }
  }

  @Override
  public Optional<byte[]> read(String name) throws IOException {
    mayFail();
    return store.read(name);
  }

  @Override
  public Optional<Stamp> stamp(String name) throws IOException {
    mayFail();
    return store.stamp(name);
  }

  @Override
  public Optional<String> obstacle(String name) throws IOException {
    mayFail();
    return store.obstacle(name);
  }

  /** A write that fails leaves half of the file behind, as a full disk does. */
  @Override
  public void write(String name, byte[] content) throws IOException {
    if (fails()) {
      store.write(name, java.util.Arrays.copyOf(content, content.length / 2));
      throw new Injected();
    }
    store.write(name, content);
  }

  @Override
  public void move(String from, String to) throws IOException {
    mayFail();
    store.move(from, to);
  }

  @Override
  public void delete(String name) throws IOException {
    mayFail();
    store.delete(name);
  }

  @Override
  public void deleteEmptyFolder(String name) throws IOException {
    mayFail();
    store.deleteEmptyFolder(name);
  }
}
