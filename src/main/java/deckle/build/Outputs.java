package deckle.build;

import deckle.build.Ledger.Written;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The output folder: whole files only, and never one that Deckle did not write.
 *
 * <p>Every file is announced in the ledger before it is written, so that a build that was killed is
 * known for what it left behind; and every file is written under another name and then moved.
 */
final class Outputs {

  private static final String HALF_WRITTEN = ".half";

  private final Store store;
  private final Ledger before;
  private final Map<String, Written> files;
  private final KnownDigests known;
  private final Set<String> blocked = new TreeSet<>();

  private Outputs(Store store, Ledger before) throws IOException {
    this.store = store;
    this.before = before;
    this.known = KnownDigests.of(store);
    this.files = new TreeMap<>(before.files());
  }

  /**
   * Opens a folder.
   *
   * @throws LedgerDamaged if what Deckle noted there cannot be read
   */
  static Outputs open(Store store) throws IOException {
    Optional<byte[]> ledger = store.read(Ledger.NAME);
    if (ledger.isEmpty()) {
      return new Outputs(store, Ledger.empty());
    }
    try {
      return new Outputs(store, Ledger.of(ledger.get()));
    } catch (IOException e) {
      throw new LedgerDamaged(e);
    }
  }

  /** What need not be read again. */
  KnownDigests known() {
    return known;
  }

  /** What the folder's ledger said when it was opened. */
  Ledger before() {
    return before;
  }

  /** Whether a file stands as it was last written, and was made from these inputs. */
  boolean isFresh(String path, String inputs) throws IOException {
    return isMadeFrom(path, inputs) && isAsWritten(path);
  }

  boolean isMadeFrom(String path, String inputs) {
    Written written = files.get(path);
    return written != null && written.inputs().equals(inputs);
  }

  /** Whether somebody has changed a file since it was written. */
  boolean isChanged(String path) throws IOException {
    Written written = files.get(path);
    boolean once = written != null && !written.isAnnounced();
    return once && known.ofOutput(path).isPresent() && !isAsWritten(path);
  }

  boolean isAsWritten(String path) throws IOException {
    Written written = files.get(path);
    if (written == null) {
      return false;
    }
    return known.ofOutput(path).equals(Optional.of(written.content()));
  }

  /** Notes which files are about to be written; those that stand in the way are remembered. */
  void announce(Collection<String> paths, boolean byBuild) throws IOException {
    for (String path : paths) {
      boolean foreign = !files.containsKey(path) && store.read(path).isPresent();
      if (foreign || store.obstacle(path).isPresent()) {
        blocked.add(path);
      } else {
        store.delete(halfWritten(path));
        Written before = files.get(path);
        boolean kept = before != null && Product.isEdited(path);
        files.put(path, Written.announced(byBuild, kept ? before.content() : ""));
      }
    }
    writeLedger(new Ledger("", List.of(), 0, 0, files));
  }

  /**
   * Writes one announced file under another name, where it waits; empty if it stands there already.
   *
   * @throws InTheWay if something stands there that Deckle did not write, unless it is the same
   * @throws Edited if somebody has edited it since a build that did not come to its end
   */
  Optional<Waiting> write(String path, String inputs, byte[] content, boolean byBuild, int pages)
      throws IOException {
    Written written = new Written(inputs, Checksum.of(content), byBuild, pages);
    if (blocked.contains(path)) {
      Optional<String> obstacle = store.obstacle(path);
      if (obstacle.isPresent()) {
        throw new InTheWay(obstacle.get(), obstacle.get().equals(path) ? "folder" : "file");
      }
      Optional<byte[]> there = store.read(path);
      if (there.isPresent() && !Checksum.of(there.get()).equals(written.content())) {
        throw new InTheWay(path, "file");
      }
    } else if (isEdited(path, written.content())) {
      note(path, written);
      throw new Edited(path);
    } else {
      store.write(halfWritten(path), content);
      return Optional.of(new Waiting(path, written));
    }
    note(path, written);
    return Optional.empty();
  }

  /** Puts a file in its place. */
  void put(Waiting file) throws IOException {
    store.move(halfWritten(file.path()), file.path());
    known.wrote(file.path(), file.written().content());
    note(file.path(), file.written());
  }

  /** Leaves what stands in a file's place. */
  void discard(Waiting file) throws IOException {
    store.delete(halfWritten(file.path()));
  }

  private void note(String path, Written written) {
    synchronized (files) {
      files.put(path, written);
    }
  }

  /** Whether what stands there is neither what stood there before nor what is to be written. */
  private boolean isEdited(String path, String content) throws IOException {
    if (!Product.isEdited(path)) {
      return false;
    }
    Written before;
    synchronized (files) {
      before = files.get(path);
    }
    Optional<byte[]> there = store.read(path);
    return before != null
        && !before.content().isEmpty()
        && there.isPresent()
        && !List.of(before.content(), content).contains(Checksum.of(there.get()));
  }

  /** Removes what earlier builds made and this one does not; true if it was there to remove. */
  boolean remove(String path) throws IOException {
    Written written = files.get(path);
    boolean onlyAnnounced = written != null && written.isAnnounced() && written.content().isEmpty();
    boolean ours = onlyAnnounced || isAsWritten(path);
    if (ours) {
      store.delete(path);
    }
    store.delete(halfWritten(path));
    store.deleteEmptyFolder(folder(path));
    files.remove(path);
    return ours;
  }

  /** Files of earlier builds that are not among these. */
  Set<String> leftOvers(Set<String> wanted) {
    Set<String> left = new TreeSet<>();
    for (Map.Entry<String, Written> file : files.entrySet()) {
      if (file.getValue().byBuild() && !wanted.contains(file.getKey())) {
        left.add(file.getKey());
      }
    }
    return left;
  }

  int pages(String path) {
    Written written = files.get(path);
    return written == null ? 0 : written.pages();
  }

  /** Notes how the folder stands; {@code library} is empty if not all of it was built. */
  void close(String library, Map<String, Input> inputs, int pages, int warnings)
      throws IOException {
    writeLedger(new Ledger(library, List.copyOf(inputs.keySet()), pages, warnings, files));
    known.noteInputs(inputs);
    known.save(files.keySet(), inputs.keySet());
  }

  private void writeLedger(Ledger ledger) throws IOException {
    byte[] json = ledger.json();
    Optional<byte[]> there = store.read(Ledger.NAME);
    if (there.isEmpty() || !Arrays.equals(there.get(), json)) {
      store.write(Ledger.NAME + HALF_WRITTEN, json);
      store.move(Ledger.NAME + HALF_WRITTEN, Ledger.NAME);
    }
  }

  private static String halfWritten(String path) {
    int slash = path.lastIndexOf('/') + 1;
    return path.substring(0, slash) + "." + path.substring(slash) + HALF_WRITTEN;
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** A whole file that is not in its place yet. */
  record Waiting(String path, Written written) {}

  /** A file that somebody has worked on. */
  static final class Edited extends IOException {
    private static final long serialVersionUID = 1;

    Edited(String path) {
      super(path);
    }
  }

  /** Something that somebody else put where an output belongs, or its folder. */
  static final class InTheWay extends IOException {
    private static final long serialVersionUID = 1;
    private final String path;

    InTheWay(String path, String what) {
      super("a " + what + " that Deckle did not write stands in the way");
      this.path = path;
    }

    String path() {
      return path;
    }
  }

  /** A ledger that is not one. */
  static final class LedgerDamaged extends IOException {
    private static final long serialVersionUID = 1;

    LedgerDamaged(Throwable cause) {
      super(cause);
    }
  }
}
