package deckle.build;

import deckle.read.Library;
import deckle.read.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A library in a folder of the file system; nothing outside the folder can be opened. */
public final class FolderLibrary implements Library {

  /** The file that says what is made of the decks beside it. */
  public static final String MANIFEST = "deckle.yaml";

  private final Path root;
  private final String shownRoot;

  /**
   * @param root the folder
   * @param shownRoot how a person wrote it, before the names of its files in messages
   */
  public FolderLibrary(Path root, String shownRoot) {
    this.root = root.toAbsolutePath().normalize();
    this.shownRoot = shownRoot;
  }

  /** A link to a deck that is not there is listed too: what came of that deck is not left over. */
  @Override
  public List<String> list() throws IOException {
    try (Stream<Path> files = Files.list(root)) {
      return files
          .filter(file -> Files.isRegularFile(file) || leadsNowhere(file))
          .map(file -> file.getFileName().toString())
          .filter(FolderLibrary::isDeck)
          .sorted()
          .toList();
    }
  }

  private static boolean leadsNowhere(Path file) {
    return Files.isSymbolicLink(file) && Files.notExists(file);
  }

  private static boolean isDeck(String name) {
    boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
    return yaml && !name.equals(MANIFEST) && !name.startsWith(".");
  }

  @Override
  public List<String> beside(String name) throws IOException {
    Optional<Path> folder = resolved(name).map(Path::getParent);
    if (folder.filter(Files::isDirectory).isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Override
  public String shown(String name) {
    return shownRoot.isEmpty() ? name : shownRoot + "/" + name;
  }

  @Override
  public byte[] open(String name, long limit) throws IOException {
    Path file = inside(name);
    long size = Files.size(file);
    if (size > limit) {
      throw new TooLarge(name, size);
    }
    return Files.readAllBytes(file);
  }

  @Override
  public void keep(String name, byte[] content) throws IOException {
    Store store = new FolderStore(root);
    String half = "." + name + ".half";
    store.write(half, content);
    store.move(half, name);
  }

  @Override
  public Optional<Stamp> stamp(String name) {
    return resolved(name).flatMap(FileStamp::of);
  }

  /** Empty for what this system cannot name, and for what is outside the folder. */
  private Optional<Path> resolved(String name) {
    try {
      return Optional.of(root.resolve(name).normalize()).filter(file -> file.startsWith(root));
    } catch (InvalidPathException unheardOf) {
      return Optional.empty();
    }
  }

  private Path inside(String name) throws IOException {
    Path file;
    try {
      file = root.resolve(name).normalize();
    } catch (InvalidPathException e) {
      throw new NoSuchFileException(name);
    }
    if (!file.startsWith(root)) {
      throw new OutsideLibrary(name);
    }
    if (leadsNowhere(file)) {
      throw new IOException("it is a link to a file that is not there");
    }
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(name);
    }
    if (!file.toRealPath().startsWith(root.toRealPath())) {
      throw new OutsideLibrary(name);
    }
    return file;
  }
}
