package deckle.build;

import deckle.read.Library;
import deckle.read.Stamp;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A library that remembers how every file was that it opened: the inputs of what was read. */
final class Recorder implements Library {

  private final Library library;
  private final Map<String, Input> opened = new TreeMap<>();

  Recorder(Library library) {
    this.library = library;
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
  public Optional<Stamp> stamp(String name) {
    return library.stamp(name);
  }

  @Override
  public byte[] open(String name, long limit) throws IOException {
    Optional<Stamp> stamp = library.stamp(name);
    byte[] content = library.open(name, limit);
    opened.put(name, new Input(Checksum.of(content), stamp));
    return content;
  }

  /** By name. */
  Map<String, Input> inputs() {
    return opened;
  }

  /** One digest of all that was opened. */
  String digest() {
    Digest all = new Digest();
    opened.forEach((name, input) -> all.add(name).add(input.digest()));
    return all.hex();
  }
}
