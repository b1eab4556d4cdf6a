package deckle.build;

import deckle.read.Library;
import deckle.read.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A library with one file more, from wherever a person keeps it.
 *
 * @param name by which it is opened and shown, as the person wrote it
 */
public record Lent(Library library, String name, Path file) implements Library {

  @Override
  public List<String> list() throws IOException {
    return library.list();
  }

  @Override
  public List<String> beside(String other) throws IOException {
    return library.beside(other);
  }

  @Override
  public String shown(String other) {
    return other.equals(name) ? name : library.shown(other);
  }

  @Override
  public void keep(String other, byte[] content) throws IOException {
    library.keep(other, content);
  }

  @Override
  public byte[] open(String other, long limit) throws IOException {
    if (!other.equals(name)) {
      return library.open(other, limit);
    }
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(name);
    }
    if (Files.size(file) > limit) {
      throw new TooLarge(name, Files.size(file));
    }
    return Files.readAllBytes(file);
  }

  @Override
  public Optional<Stamp> stamp(String other) {
    return other.equals(name) ? FileStamp.of(file) : library.stamp(other);
  }
}
