package deckle.write.anki;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import deckle.build.Built;
import deckle.build.CardChanges;
import deckle.read.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where an author builds edited decks again and again, and keeps the lock file with them. */
final class AuthorsFolder {

  private static final int LARGEST = 1_000_000;

  private final Path folder;
  private final Library library;
  private final Export export;

  /** What each note said that the last build gave. */
  private final Map<String, String> given = new HashMap<>();

  private final Set<String> everGiven = new HashSet<>();

  AuthorsFolder(Path folder, Export export) {
    this.folder = folder;
    this.library = Built.library(folder);
    this.export = export;
  }

  /** The files for Anki by path; that the build tells rightly what is new, changed and gone. */
  Map<String, byte[]> built(EditedLibrary edited) throws IOException {
    edited.write(folder);
    Built built = build();
    Map<String, String> contents = edited.contents();
    expectTold(built.outcome().cards(), contents);
    given.clear();
    given.putAll(contents);
    everGiven.addAll(contents.keySet());
    expectRemembered();
    return exports(built);
  }

  private Built build() throws IOException {
    return Built.of(library, Built.of(this::exported, false)).withoutErrors();
  }

  private boolean exported(String path) {
    return path.endsWith("/" + export.fileName());
  }

  private Map<String, byte[]> exports(Built built) {
    Map<String, byte[]> exports = new TreeMap<>(built.files());
    exports.keySet().removeIf(path -> !exported(path));
    assertThat(exports).hasSize(2);
    return exports;
  }

  private void expectTold(CardChanges told, Map<String, String> contents) {
    Set<String> added = new HashSet<>(contents.keySet());
    added.removeAll(given.keySet());
    Set<String> gone = new HashSet<>(given.keySet());
    gone.removeAll(contents.keySet());
    long changed =
        given.entrySet().stream()
            .filter(note -> contents.containsKey(note.getKey()))
            .filter(note -> !contents.get(note.getKey()).equals(note.getValue()))
            .count();
    assertThat(told.added()).isEqualTo(added.size());
    assertThat(told.changed()).isEqualTo(changed);
    assertThat(told.gone()).containsExactlyInAnyOrderElementsOf(gone);
  }

  /** By a sorted line of each note that was ever given. */
  private void expectRemembered() throws IOException {
    List<String> lines = lock().lines().filter(line -> !line.startsWith("#")).toList();
    assertThat(lines).isSorted();
    Map<String, String> types =
        lines.stream()
            .map(line -> line.split(" "))
            .collect(toMap(line -> line[0], line -> line[1]));
    assertThat(types.keySet()).isEqualTo(everGiven);
    types.forEach(
        (note, type) -> assertThat(type.startsWith("-")).isEqualTo(!given.containsKey(note)));
  }

  private String lock() throws IOException {
    return new String(library.open(AnkiLock.FILE, LARGEST), StandardCharsets.UTF_8);
  }

  /** That building the same once more gives the same and has nothing to tell. */
  void expectSettled(Map<String, byte[]> exports) throws IOException {
    String before = lock();
    Built again = build();
    assertThat(again.outcome().cards().isEmpty()).isTrue();
    assertThat(lock()).isEqualTo(before);
    exports(again).forEach((path, bytes) -> assertThat(bytes).isEqualTo(exports.get(path)));
  }
}
