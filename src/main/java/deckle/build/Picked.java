package deckle.build;

import deckle.read.Library;
import deckle.read.Stamp;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A library of which only some decks are looked at. */
public record Picked(Library library, List<String> names) implements Library {

  public Picked {
    names = List.copyOf(names);
  }

  @Override
  public List<String> list() {
    return names;
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
    return library.open(name, limit);
  }

  @Override
  public Optional<Stamp> stamp(String name) {
    return library.stamp(name);
  }
}
