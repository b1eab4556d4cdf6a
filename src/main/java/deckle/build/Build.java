package deckle.build;

import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Severity;
import deckle.diag.Source;
import deckle.diag.Span;
import deckle.font.Typeface;
import deckle.read.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Brings the outputs of a library up to date. */
public final class Build {

  private final Library library;
  private final Store store;
  private final String shownFolder;
  private final Options options;
  private final Progress progress;
  private final Diagnostics diagnostics;

  Build(
      Library library,
      Store store,
      String shownFolder,
      Options options,
      Progress progress,
      Diagnostics diagnostics) {
    this.library = library;
    this.store = store;
    this.shownFolder = shownFolder;
    this.options = options;
    this.progress = progress;
    this.diagnostics = diagnostics;
  }

  /**
   * Into a folder of the file system.
   *
   * @param shownFolder how a person wrote the folder, before the names of its files in messages
   */
  public static Outcome run(
      Library library,
      Path folder,
      String shownFolder,
      Options options,
      Progress progress,
      Diagnostics diagnostics)
      throws IOException {
    Store store = new FolderStore(folder);
    FolderLock lock = FolderLock.of(folder, progress);
    try {
      return new Build(library, store, shownFolder, options, progress, diagnostics).run();
    } finally {
      lock.close();
    }
  }

  /**
   * What is wrong is reported; an output with errors keeps the file it had, and so do those of its
   * batch.
   */
  Outcome run() throws IOException {
    Optional<Outputs> outputs = open();
    if (outputs.isEmpty()) {
      return nothing();
    }
    Optional<Outcome> unchanged = unchanged(outputs.get());
    return unchanged.isPresent() ? unchanged.get() : rebuild(outputs.get());
  }

  private Optional<Outputs> open() throws IOException {
    try {
      return Optional.of(Outputs.open(store));
    } catch (Outputs.LedgerDamaged e) {
      diagnostics.error(
          place(Ledger.NAME).whole(),
          "Deckle's own notes on this folder are damaged",
          "remove this one file and build again: what stands in the folder as Deckle would write it is"
              + " taken over, everything else is left as it is");
      return Optional.empty();
    }
  }

  /** The way of most runs: nothing has changed since, and no deck need be read to see that. */
  private Optional<Outcome> unchanged(Outputs outputs) throws IOException {
    Ledger before = outputs.before();
    boolean whole = options.manifest().isEmpty() && !(options.strict() && before.warnings() > 0);
    if (!whole || before.library().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Input> inputs = outputs.known().ofInputs(library, before.inputs());
    if (!before.library().equals(LibraryDigest.of(library, options, inputs))) {
      return Optional.empty();
    }
    for (String path : before.files().keySet()) {
      if (!outputs.isAsWritten(path)) {
        return Optional.empty();
      }
    }
    outputs.known().noteInputs(inputs);
    outputs.known().save(before.files().keySet(), inputs.keySet());
    int fresh = (int) before.files().keySet().stream().filter(options.only()).count();
    return Optional.of(
        new Outcome(
            List.of(), 0, fresh, List.of(), before.pages(), before.warnings(), CardChanges.NONE));
  }

  /** A folder named by mistake must not cost the outputs of the library that was meant. */
  private void expectDecks() throws IOException {
    if (options.manifest().isEmpty() && library.list().isEmpty()) {
      diagnostics.error(
          Span.none(),
          "there is no deck in `" + library.shown("") + "`",
          "decks are the `.yaml` files directly in it; its outputs were left as they are");
    }
  }

  private Outcome rebuild(Outputs outputs) throws IOException {
    expectDecks();
    // Something is to be made, most likely pages: fonts can be read while decks are.
    Typeface.SOURCE_SANS.readAhead();
    Shelf shelf = Shelf.of(library, options, diagnostics);
    if (diagnostics.hasErrors()) {
      return nothing();
    }
    List<Target> all = Plan.of(shelf, options.split());
    List<Target> wanted = all.stream().filter(t -> options.only().test(t.path())).toList();
    Register register = new Register(library, shelf, diagnostics);
    boolean whole = options.manifest().isEmpty() && wanted.size() == all.size();
    CardChanges cards = register.note(stale(wanted, shelf, outputs).keySet(), whole);
    if (diagnostics.hasErrors()) {
      return nothing();
    }
    Map<Target, String> stale = stale(wanted, shelf, outputs);
    outputs.announce(
        stale.keySet().stream().map(Target::path).toList(), options.manifest().isEmpty());
    Maker maker = new Maker(shelf, options);
    progress.starts(stale.size());
    List<String> made =
        new Workshop(maker, outputs, shownFolder, options, progress, diagnostics).make(stale);
    // Where an output could not be made, what is left over may be all that there is of it.
    boolean whatIsOver = options.manifest().isEmpty() && !diagnostics.hasErrors();
    List<String> removed = whatIsOver ? removeLeftOvers(all, outputs) : List.of();
    int pages = wanted.stream().mapToInt(target -> outputs.pages(target.path())).sum();
    Outcome outcome =
        new Outcome(
            made,
            stale.size() - made.size(),
            wanted.size() - stale.size(),
            removed,
            pages,
            warnings(),
            cards);
    close(outputs, shelf, outcome, wanted.size() == all.size(), register.isKept());
    return outcome;
  }

  private Map<Target, String> stale(List<Target> wanted, Shelf shelf, Outputs outputs)
      throws IOException {
    Map<Target, String> stale = new LinkedHashMap<>();
    for (Target target : wanted) {
      String inputs = new Digest().add(options.digest()).add(shelf.digest(target)).hex();
      boolean fresh = outputs.isFresh(target.path(), inputs);
      boolean edited = target.product().isEdited() && outputs.isChanged(target.path());
      if (edited && !outputs.isMadeFrom(target.path(), inputs)) {
        leftAlone(place(target.path()).whole(), diagnostics);
      }
      if (!fresh && !edited) {
        stale.put(target, inputs);
      }
    }
    return stale;
  }

  private List<String> removeLeftOvers(List<Target> all, Outputs outputs) throws IOException {
    Set<String> paths = new TreeSet<>();
    all.forEach(target -> paths.add(target.path()));
    List<String> removed = new ArrayList<>();
    for (String path : outputs.leftOvers(paths)) {
      if (options.only().test(path) && outputs.remove(path)) {
        removed.add(path);
      }
    }
    return removed;
  }

  /** A build of some outputs leaves a whole library whole, if nothing else has changed in it. */
  private void close(Outputs outputs, Shelf shelf, Outcome outcome, boolean all, boolean kept)
      throws IOException {
    Ledger before = outputs.before();
    boolean library = options.manifest().isEmpty() && kept && !diagnostics.hasErrors();
    String digest = library ? LibraryDigest.of(this.library, options, shelf.inputs()) : "";
    if (all) {
      outputs.close(digest, shelf.inputs(), outcome.pages(), outcome.warnings());
    } else if (library && before.library().equals(digest)) {
      outputs.close(digest, shelf.inputs(), before.pages(), before.warnings());
    } else {
      outputs.close("", shelf.inputs(), outcome.pages(), outcome.warnings());
    }
  }

  private int warnings() {
    List<Diagnostic> all = diagnostics.sorted();
    return (int) all.stream().filter(d -> d.severity() == Severity.WARNING).count();
  }

  private Source place(String name) {
    return new Source(shownFolder + "/" + name, "");
  }

  private static Outcome nothing() {
    return new Outcome(List.of(), 0, 0, List.of(), 0, 0, CardChanges.NONE);
  }

  /** Says of a file that it stays as it is. */
  static void leftAlone(Span file, Diagnostics diagnostics) {
    diagnostics.warning(
        file,
        "somebody has edited this, so it is left as it is, though its deck has changed since",
        "move it elsewhere to get a new one");
  }
}
