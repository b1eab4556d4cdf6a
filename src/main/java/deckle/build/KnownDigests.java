package deckle.build;

import deckle.read.Library;
import deckle.read.Stamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Digests of files that need not be read again, because they stand as they stood when they were.
 *
 * <p>It is kept beside the ledger, which alone says what an output should be. Without it everything
 * is read once more, so it may be deleted at will; and it holds times, so no two are alike.
 */
final class KnownDigests {

  static final String NAME = ".deckle.known";

  private static final String HALF_WRITTEN = NAME + ".half";
  private static final String VERSION = "deckle 2";

  /** A file's digest, and how it stood when that was taken. */
  private record Entry(Stamp stamp, String digest) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Entry that && stamp.equals(that.stamp) && digest.equals(that.digest);
    }

    @Override
    public int hashCode() {
      return digest.hashCode();
    }
  }

  private final Store store;
  private final Map<String, Entry> entries;
  private boolean changed;

  private KnownDigests(Store store, Map<String, Entry> entries) {
    this.store = store;
    this.entries = entries;
  }

  /** Reads what {@link #save} wrote; what it cannot make sense of it does not know. */
  static KnownDigests of(Store store) throws IOException {
    Optional<Stamp> itself = store.stamp(NAME);
    Optional<byte[]> content = itself.isEmpty() ? Optional.empty() : store.read(NAME);
    Map<String, Entry> entries = new TreeMap<>();
    if (content.isPresent()) {
      String[] lines = new String(content.get(), StandardCharsets.UTF_8).split("\n", -1);
      if (lines[0].equals(VERSION)) {
        for (int i = 1; i < lines.length; i++) {
          add(lines[i], itself.get().modified(), entries);
        }
      }
    }
    return new KnownDigests(store, entries);
  }

  /** A file that was written in the same tick of the clock may have changed since. */
  private static void add(String line, long written, Map<String, Entry> entries) {
    String[] parts = line.split(" ", 6);
    if (parts.length == 6) {
      try {
        Stamp stamp =
            new Stamp(
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Long.parseLong(parts[3]),
                Long.parseLong(parts[4]));
        if (stamp.before(written)) {
          entries.put(parts[5], new Entry(stamp, parts[0]));
        }
      } catch (NumberFormatException damaged) {
        entries.remove(parts[5]);
      }
    }
  }

  /** The digest of a file of the output folder; empty if there is none. */
  Optional<String> ofOutput(String path) throws IOException {
    Optional<Stamp> stamp = store.stamp(path);
    Optional<String> known = known(output(path), stamp);
    if (known.isPresent()) {
      return known;
    }
    Optional<String> digest = store.read(path).map(Checksum::of);
    digest.ifPresent(its -> note(output(path), stamp, its));
    return digest;
  }

  /** A file of the output folder has just been written. */
  void wrote(String path, String digest) throws IOException {
    note(output(path), store.stamp(path), digest);
  }

  /** The files of a library as they are now; one that is gone is a change like any other. */
  Map<String, Input> ofInputs(Library library, Collection<String> names) {
    Map<String, Input> inputs = new TreeMap<>();
    names.forEach(name -> inputs.put(name, ofInput(library, name)));
    return inputs;
  }

  private Input ofInput(Library library, String name) {
    Optional<Stamp> stamp = library.stamp(name);
    Optional<String> known = known(input(name), stamp);
    try {
      return known.isPresent()
          ? new Input(known.get(), stamp)
          : new Input(Checksum.of(library.open(name, Long.MAX_VALUE)), stamp);
    } catch (IOException gone) {
      return Input.NONE;
    }
  }

  void noteInputs(Map<String, Input> inputs) {
    inputs.forEach((name, input) -> note(input(name), input.stamp(), input.digest()));
  }

  private static String output(String path) {
    return "output " + path;
  }

  private static String input(String name) {
    return "input " + name;
  }

  private synchronized Optional<String> known(String key, Optional<Stamp> stamp) {
    return Optional.ofNullable(entries.get(key))
        .filter(entry -> stamp.equals(Optional.of(entry.stamp())))
        .map(Entry::digest);
  }

  private synchronized void note(String key, Optional<Stamp> stamp, String digest) {
    if (stamp.isPresent()) {
      Entry entry = new Entry(stamp.get(), digest);
      changed |= !entry.equals(entries.put(key, entry));
    }
  }

  /**
   * Writes what has changed of what is known of these files. Where it cannot be written, the next
   * build reads more than it need, and that is all.
   */
  synchronized void save(Collection<String> outputs, Collection<String> inputs) {
    Set<String> wanted = new HashSet<>();
    outputs.forEach(path -> wanted.add(output(path)));
    inputs.forEach(name -> wanted.add(input(name)));
    changed |= entries.keySet().retainAll(wanted);
    if (changed) {
      try {
        store.write(HALF_WRITTEN, text());
        store.move(HALF_WRITTEN, NAME);
        changed = false;
      } catch (IOException nothingIsLost) {
        return;
      }
    }
  }

  private byte[] text() {
    StringBuilder text = new StringBuilder(VERSION).append('\n');
    entries.forEach(
        (key, entry) ->
            text.append(entry.digest())
                .append(' ')
                .append(entry.stamp().size())
                .append(' ')
                .append(entry.stamp().modified())
                .append(' ')
                .append(entry.stamp().changed())
                .append(' ')
                .append(entry.stamp().file())
                .append(' ')
                .append(key)
                .append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
