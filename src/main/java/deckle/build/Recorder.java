package deckle.build;

import deckle.read.Library;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A library that remembers the digest of every file it opened: the inputs of what was read. */
final class Recorder implements Library {

  private final Library library;
  private final Map<String, String> opened = new TreeMap<>();

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
  public byte[] open(String name, long limit) throws IOException {
    byte[] content = library.open(name, limit);
    opened.put(name, Digest.of(content));
    return content;
  }

  Set<String> names() {
    return opened.keySet();
  }

  /** One digest of all that was opened. */
  String digest() {
    Digest all = new Digest();
    opened.forEach((name, digest) -> all.add(name).add(digest));
    return all.hex();
  }
}
