package deckle.build;

import deckle.build.Outputs.Waiting;
import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.diag.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
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
  private final Set<String> made = new ConcurrentSkipListSet<>();

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
    Map<String, Batch> batches = new TreeMap<>();
    for (Target target : stale.keySet()) {
      batches.computeIfAbsent(target.batch(), any -> new Batch()).expect();
    }
    ExecutorService workers = Executors.newFixedThreadPool(options.jobs());
    try {
      List<Future<?>> running = new ArrayList<>();
      stale.forEach(
          (target, inputs) ->
              running.add(workers.submit(() -> make(target, inputs, batches.get(target.batch())))));
      for (Future<?> each : running) {
        await(each);
      }
      return List.copyOf(made);
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

  private Void make(Target target, String inputs, Batch batch) throws IOException {
    Diagnostics own = new Diagnostics();
    Optional<Maker.Made> content = maker.make(target, own);
    diagnostics.reportAll(own.sorted());
    if (content.isEmpty() || own.hasErrors()) {
      batch.fail();
    } else {
      write(target, inputs, content.get(), batch);
    }
    if (batch.isLast()) {
      close(batch, target.subject());
    }
    progress.made(target.path());
    return null;
  }

  private void write(Target target, String inputs, Maker.Made content, Batch batch)
      throws IOException {
    String path = target.path();
    boolean byBuild = options.manifest().isEmpty();
    try {
      Optional<Waiting> file =
          outputs.write(path, inputs, content.content(), byBuild, content.pages());
      file.ifPresentOrElse(batch::add, () -> made.add(path));
    } catch (Outputs.Edited e) {
      Build.leftAlone(place(path), diagnostics);
    } catch (Outputs.InTheWay e) {
      batch.fail();
      diagnostics.error(
          place(e.path()), e.getMessage(), "move it elsewhere, or choose another folder with `-o`");
    }
  }

  private void close(Batch batch, String subject) throws IOException {
    for (Waiting file : batch.waiting()) {
      if (batch.failed()) {
        outputs.discard(file);
        diagnostics.warning(
            place(subject),
            "not every output of this quiz could be made, so the others were left as they are too",
            "papers and their key are replaced together, so that no key belongs to another quiz");
      } else {
        outputs.put(file);
        made.add(file.path());
      }
    }
  }

  private Span place(String path) {
    return new Source(shownFolder + "/" + path, "").whole();
  }

  private static void await(Future<?> running) throws IOException {
    try {
      running.get();
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
