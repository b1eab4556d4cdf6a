package deckle.build;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
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
  public void write(String name, byte[] content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
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
