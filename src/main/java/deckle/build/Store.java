package deckle.build;

import deckle.read.Stamp;
import java.io.IOException;
import java.util.Optional;

/**
 * The few file operations of a build, so that a test can make any of them fail. Names are relative,
 * with {@code /} between folders.
 */
interface Store {

  /** Empty if there is no such file. */
  Optional<byte[]> read(String name) throws IOException;

  /** How a file stands; empty if there is none, or if the store cannot tell. */
  Optional<Stamp> stamp(String name) throws IOException;

  /** A folder that stands at a file's name, or a file that stands where its folder should be. */
  Optional<String> obstacle(String name) throws IOException;

  /** Writes a whole file, and its folder if need be; what stood there is lost. */
  void write(String name, byte[] content) throws IOException;

  /** Puts a file at another name in one step: nobody ever sees half of it. */
  void move(String from, String to) throws IOException;

  /** Also fine if there is no such file. */
  void delete(String name) throws IOException;

  /** Removes a folder if it is there and empty. */
  void deleteEmptyFolder(String name) throws IOException;
}
