package deckle.build;

import deckle.read.Stamp;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A store in a folder of the file system. */
record FolderStore(Path root) implements Store {

  @Override
  public Optional<byte[]> read(String name) throws IOException {
    Path file = root.resolve(name);
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  @Override
  public Optional<Stamp> stamp(String name) {
    return FileStamp.of(root.resolve(name));
  }

  /** A disk that is full does not say which file it had no room for. */
  @Override
  public void write(String name, byte[] content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    try {
      Files.write(file, content);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new FileSystemException(file.toString(), null, e.getMessage());
    }
  }

  @Override
  public void move(String from, String to) throws IOException {
    Files.move(root.resolve(from), root.resolve(to), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void delete(String name) throws IOException {
    Files.deleteIfExists(root.resolve(name));
  }

  @Override
  public void deleteEmptyFolder(String name) throws IOException {
    try {
      Files.deleteIfExists(root.resolve(name));
    } catch (DirectoryNotEmptyException somebodyElsesFilesAreIn) {
      return;
    }
  }
}
