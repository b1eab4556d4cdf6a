package deckle.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Files that can be listed and opened by name, wherever they are kept. */
public interface Library {

  /** Names of all deck files, sorted; with {@code /} between folders, relative to the library. */
  List<String> list() throws IOException;

  /** Names of the files in the folder of this one, to guess what a misspelt name meant. */
  default List<String> beside(String name) throws IOException {
    return List.of();
  }

  /** How a file of the library is shown to a person, such as {@code decks/magnesium.yaml}. */
  String shown(String name);

  /**
   * The whole content of a file.
   *
   * @throws java.nio.file.NoSuchFileException if there is none
   * @throws OutsideLibrary if the name leads out of the library
   * @throws TooLarge if it holds more than {@code limit} bytes; then it was not read
   */
  byte[] open(String name, long limit) throws IOException;

  /**
   * Writes a file that Deckle keeps for its own use, whole or not at all.
   *
   * @throws IOException if this library cannot be written to
   */
  default void keep(String name, byte[] content) throws IOException {
    throw new IOException("nothing can be written there");
  }

  /** How a file stands; empty if there is none, or if the library cannot tell. */
  default Optional<Stamp> stamp(String name) {
    return Optional.empty();
  }

  /** A name that leads out of the library, by {@code ..} or by a link. */
  final class OutsideLibrary extends IOException {
    private static final long serialVersionUID = 1;

    public OutsideLibrary(String name) {
      super(name);
    }
  }

  /** A file that is larger than any deck or picture has reason to be. */
  final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;
    private final long size;

    public TooLarge(String name, long size) {
      super(name);
      this.size = size;
    }

    /** In bytes. */
    public long size() {
      return size;
    }
  }
}
