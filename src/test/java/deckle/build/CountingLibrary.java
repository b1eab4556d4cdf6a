package deckle.build;

import deckle.read.Library;
import deckle.read.Stamp;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A library that remembers which files were opened. */
final class CountingLibrary implements Library {

  private final Library library;
  private final List<String> opened = new ArrayList<>();

  CountingLibrary(Library library) {
    this.library = library;
  }

  synchronized List<String> opened() {
    return List.copyOf(opened);
  }

  @Override
  public List<String> list() throws IOException {
    return library.list();
  }

  @Override
  public List<String> beside(String name) throws IOException {
    return library.beside(name);
  }

  @Override
  public String shown(String name) {
    return library.shown(name);
  }

  @Override
  public void keep(String name, byte[] content) throws IOException {
    library.keep(name, content);
  }

  @Override
  public byte[] open(String name, long limit) throws IOException {
    synchronized (this) {
      opened.add(name);
    }
    return library.open(name, limit);
  }

  @Override
  public Optional<Stamp> stamp(String name) {
    return library.stamp(name);
  }
}
