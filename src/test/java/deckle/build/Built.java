package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.compose.CardChoice;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Report;
import deckle.diag.Severity;
import deckle.doc.Extent;
import deckle.read.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A library built in memory, for tests that look at what came of it. */
public record Built(Map<String, byte[]> files, Outcome outcome, List<Diagnostic> diagnostics) {

  public static final Options EVERYTHING = only(any -> true);

  static Options only(Predicate<String> wanted) {
    return of(wanted, false);
  }

  /** In two jobs, of version 1. */
  public static Options of(Predicate<String> wanted, boolean split) {
    return of(wanted, split, false);
  }

  /** Everything, of some cards, their backs moved. */
  static Options asking(CardChoice choice, Extent backs) {
    return options(
        any -> true,
        false,
        false,
        new CardOptions(Optional.empty(), Optional.empty(), Optional.empty(), backs, choice));
  }

  static Options of(Predicate<String> wanted, boolean split, boolean simplex) {
    return options(wanted, split, simplex, CardOptions.NONE);
  }

  /** The same with so many outputs made at the same time. */
  static Options inJobs(int jobs, Options options) {
    return new Options(
        options.only(),
        options.simplex(),
        options.split(),
        jobs,
        options.strict(),
        options.look(),
        options.paper(),
        options.cards(),
        options.version(),
        options.manifest());
  }

  private static Options options(
      Predicate<String> wanted, boolean split, boolean simplex, CardOptions cards) {
    return new Options(
        wanted,
        simplex,
        split,
        2,
        false,
        Optional.empty(),
        Optional.empty(),
        cards,
        "1",
        Optional.empty());
  }

  static final Progress SILENT =
      new Progress() {
        @Override
        public void starts(int outputs) {}

        @Override
        public void made(String path) {}
      };

  /** Whether a file of an output folder is more than a help for builds, and the same in all. */
  static boolean isLasting(Path file) {
    boolean help =
        List.of(KnownDigests.NAME, FolderLock.NAME).contains(file.getFileName().toString());
    return Files.isRegularFile(file) && !help;
  }

  public static Library library(Path folder) {
    return new Untouched(new FolderLibrary(folder, folder.getFileName().toString()));
  }

  public static Built of(Path folder, Options options) throws IOException {
    return of(library(folder), options);
  }

  /** Nothing of it was ever built; what it keeps beside its decks is as the last build left it. */
  public static Built of(Library library, Options options) throws IOException {
    return of(library, new MemoryStore(), options);
  }

  static Built of(Library library, MemoryStore store, Options options) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Outcome outcome = new Build(library, store, "output", options, SILENT, diagnostics).run();
    return new Built(store.files(), outcome, diagnostics.sorted());
  }

  /** Into a store that may fail. */
  static void into(Store store, Library library, Options options) throws IOException {
    new Build(library, store, "output", options, SILENT, new Diagnostics()).run();
  }

  public Built withoutErrors() {
    List<Diagnostic> errors =
        diagnostics.stream().filter(each -> each.severity() == Severity.ERROR).toList();
    assertThat(errors).as(Report.of(errors)).isEmpty();
    return this;
  }

  /** The files whose path is wanted. */
  Map<String, byte[]> files(Predicate<String> wanted) {
    Map<String, byte[]> chosen = new TreeMap<>(files);
    chosen.keySet().removeIf(wanted.negate());
    return chosen;
  }

  public Map<String, byte[]> pdfs() {
    return files(path -> path.endsWith(".pdf"));
  }
}
