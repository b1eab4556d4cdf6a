package deckle.build;

import deckle.read.Library;
import deckle.read.Stamp;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A library whose folder is never written to: what is kept beside its decks stays in memory. */
final class Untouched implements Library {

  private final Library library;
  private final Map<String, byte[]> kept = new TreeMap<>();

  Untouched(Library library) {
    this.library = library;
  }

  @Override
  public List<String> list() throws IOException {
    return library.list();
  }

  @Override
  public List<String> beside(String name) throws IOException {
    List<String> beside = new ArrayList<>(library.beside(name));
    if (!name.contains("/")) {
      kept.keySet().stream().filter(file -> !beside.contains(file)).forEach(beside::add);
    }
    return beside;
  }

  @Override
  public String shown(String name) {
    return library.shown(name);
  }

  @Override
  public byte[] open(String name, long limit) throws IOException {
    return kept.containsKey(name) ? kept.get(name).clone() : library.open(name, limit);
  }

  @Override
  public void keep(String name, byte[] content) {
    kept.put(name, content.clone());
  }

  @Override
  public Optional<Stamp> stamp(String name) {
    return kept.containsKey(name) ? Optional.empty() : library.stamp(name);
  }
}
