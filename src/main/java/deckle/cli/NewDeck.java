package deckle.cli;

import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.read.Imported;
import deckle.read.Library;
import deckle.read.yaml.DeckReader;
import deckle.write.yaml.DeckYaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** A deck that is to be a file, and the pictures that are to lie in a folder beside it. */
final class NewDeck implements Library {

  /** As large as a deck may be that is read. */
  private static final int LARGEST = 3 * 1024 * 1024;

  private final Imported imported;
  private final Path path;
  private final String shown;
  private final String folder;
  private final Library around;
  private final byte[] yaml;

  /**
   * A deck to be written.
   *
   * @param around the folder it goes into, where other pictures of it may lie already
   */
  NewDeck(Imported imported, Path path, String shown, Library around) {
    this.imported = imported;
    this.path = path;
    this.shown = shown;
    this.around = around;
    this.folder = imported.deck().id();
    this.yaml = new DeckYaml().write(imported.deck(), new Diagnostics());
  }

  boolean isSmallEnough() {
    return yaml.length <= LARGEST;
  }

  /** The pictures first, so that no deck ever names one that is not there. */
  void write(boolean replace) throws IOException {
    checkItReads();
    Path pictures = path.resolveSibling(folder);
    for (String name : imported.files().keySet()) {
      if (!replace && Files.exists(pictures.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        throw new Faults.Wrong(
            "a picture `" + name + "` is in `" + folder + "` already; `--replace` writes it anew");
      }
    }
    Files.createDirectories(path.toAbsolutePath().getParent());
    if (!imported.files().isEmpty()) {
      Files.createDirectories(pictures);
    }
    for (Map.Entry<String, byte[]> file : imported.files().entrySet()) {
      write(pictures.resolve(file.getKey()), file.getValue());
    }
    write(path, yaml);
  }

  /** Whatever was imported, a deck that Deckle does not read is Deckle's own fault. */
  private void checkItReads() {
    Diagnostics diagnostics = new Diagnostics();
    String text = new String(yaml, StandardCharsets.UTF_8);
    if (DeckReader.read(new Source(shown, text), this, diagnostics).isEmpty()) {
      throw new IllegalStateException("an imported deck cannot be read: " + first(diagnostics));
    }
  }

  /** What keeps it from being read, not what might be better written. */
  private static Diagnostic first(Diagnostics diagnostics) {
    return diagnostics.sorted().stream().filter(Diagnostic::isError).findFirst().orElseThrow();
  }

  private static void write(Path file, byte[] content) throws IOException {
    Path half = file.resolveSibling("." + file.getFileName() + ".half");
    try {
      Files.write(half, content);
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  @Override
  public List<String> list() {
    return List.of(shown);
  }

  @Override
  public String shown(String name) {
    return name;
  }

  /** Pictures are named from the folder of the deck. */
  @Override
  public byte[] open(String name, long limit) throws IOException {
    String file = name.substring(name.lastIndexOf('/') + 1);
    byte[] content = imported.files().get(file);
    String besideDeck = name.substring(shown.lastIndexOf('/') + 1);
    return content == null ? around.open(besideDeck, limit) : content;
  }
}
