package deckle.build;

import deckle.diag.Diagnostics;
import deckle.diag.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Makes several targets at the same time; the result does not depend on who is done first. */
final class Workshop {

  private final Maker maker;
  private final Outputs outputs;
  private final String shownFolder;
  private final Options options;
  private final Progress progress;
  private final Diagnostics diagnostics;

  Workshop(
      Maker maker,
      Outputs outputs,
      String shownFolder,
      Options options,
      Progress progress,
      Diagnostics diagnostics) {
    this.maker = maker;
    this.outputs = outputs;
    this.shownFolder = shownFolder;
    this.options = options;
    this.progress = progress;
    this.diagnostics = diagnostics;
  }

  /** Gives back the paths that were written, sorted. */
  List<String> make(Map<Target, String> stale) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(options.jobs());
    try {
      List<Future<Optional<String>>> running = new ArrayList<>();
      stale.forEach((target, inputs) -> running.add(workers.submit(() -> make(target, inputs))));
      List<String> made = new ArrayList<>();
      for (Future<Optional<String>> each : running) {
        done(each).ifPresent(made::add);
      }
      return made.stream().sorted().toList();
    } finally {
      end(workers);
    }
  }

  /** After a failure nobody still writes when the build has ended. */
  private static void end(ExecutorService workers) {
    workers.shutdownNow();
    try {
      workers.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<String> make(Target target, String inputs) throws IOException {
    Diagnostics own = new Diagnostics();
    Optional<Maker.Made> made = maker.make(target, own);
    diagnostics.reportAll(own.sorted());
    boolean written = made.isPresent() && !own.hasErrors() && write(target, inputs, made.get());
    progress.made(target.path());
    return written ? Optional.of(target.path()) : Optional.empty();
  }

  private boolean write(Target target, String inputs, Maker.Made made) throws IOException {
    try {
      boolean byBuild = options.manifest().isEmpty();
      outputs.write(target.path(), inputs, made.content(), byBuild, made.pages());
      return true;
    } catch (Outputs.Edited e) {
      Build.leftAlone(new Source(shownFolder + "/" + target.path(), "").whole(), diagnostics);
      return false;
    } catch (Outputs.InTheWay e) {
      diagnostics.error(
          new Source(shownFolder + "/" + target.path(), "").whole(),
          "a file that Deckle did not write stands in the way",
          "move it elsewhere, or choose another folder with `-o`");
      return false;
    }
  }

  private static Optional<String> done(Future<Optional<String>> running) throws IOException {
    try {
      return running.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      if (e.getCause() instanceof UncheckedIOException unchecked) {
        throw unchecked.getCause();
      }
      throw new IllegalStateException("an output could not be made", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
