package deckle.build;

import deckle.read.Stamp;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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

  @Override
  public Optional<String> obstacle(String name) {
    if (Files.isDirectory(root.resolve(name))) {
      return Optional.of(name);
    }
    String folder = name.substring(0, Math.max(0, name.lastIndexOf('/')));
    Path its = root.resolve(folder);
    boolean free = Files.notExists(its, LinkOption.NOFOLLOW_LINKS) || Files.isDirectory(its);
    return free ? Optional.empty() : Optional.of(folder);
  }

  /** A disk that is full does not say which file it had no room for. */
  @Override
  public void write(String name, byte[] content) throws IOException {
    Path file = root.resolve(name);
    if (!Files.isDirectory(file.getParent())) {
      Files.createDirectories(file.getParent());
    }
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
    if (Files.isRegularFile(root.resolve(name))) {
      Files.deleteIfExists(root.resolve(name));
    }
  }

  @Override
  public void deleteEmptyFolder(String name) throws IOException {
    try {
      if (Files.isDirectory(root.resolve(name))) {
        Files.deleteIfExists(root.resolve(name));
      }
    } catch (DirectoryNotEmptyException somebodyElsesFilesAreIn) {
      return;
    }
  }
}
