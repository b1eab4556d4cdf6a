package deckle.read.anki;

import deckle.read.Library;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** A library without any file. */
final class Nowhere implements Library {

  @Override
  public List<String> list() {
    return List.of();
  }

  @Override
  public String shown(String name) {
    return name;
  }

  @Override
  public byte[] open(String name, long limit) throws IOException {
    throw new NoSuchFileException(name);
  }
}
