package deckle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How time and memory grow with a library, which is doubled three times. */
final class GrowthRows {

  private static final int DOUBLINGS = 3;

  private final Setting setting;
  private final List<Integer> sizes;

  private GrowthRows(Setting setting) {
    this.setting = setting;
    this.sizes =
        IntStream.rangeClosed(-DOUBLINGS, 0)
            .mapToObj(i -> setting.decks() >> -i)
            .filter(size -> size > 0)
            .toList();
  }

  static List<Row> of(Setting setting) {
    GrowthRows rows = new GrowthRows(setting);
    return List.of(rows.row("check"), rows.row("build"), rows.row("no-op"));
  }

  private Row row(String what) {
    return new Row(
        "growth-" + what.replace("-", ""),
        what
            + " of a library of "
            + sizes.stream().map(Say::count).collect(Collectors.joining(", "))
            + " decks of "
            + GrowthLibrary.QUESTIONS
            + " questions: time for a deck; whole time and peak memory of the largest",
        what.equals("no-op") ? "linear, ≤ 3 s, ≤ 512 MB" : "linear, ≤ 512 MB",
        sizes.stream().map(size -> task(what, size)).toList(),
        results -> growth(results, what));
  }

  private Task task(String what, int decks) {
    Path library = setting.folder().resolve("library of " + decks);
    Path output = setting.folder().resolve("output of library of " + decks);
    boolean build = what.equals("build");
    return setting.again(
        what + " of " + decks + " decks",
        what.equals("no-op") ? Optional.of(task("build", decks)) : Optional.empty(),
        true,
        setting.jdk(),
        () -> ready(library, decks, build ? Optional.of(output) : Optional.empty()),
        output,
        what.equals("check") ? what : "build",
        library.toString());
  }

  private static void ready(Path library, int decks, Optional<Path> stale) throws IOException {
    stale.ifPresent(Setting::forget);
    if (!Files.exists(library)) {
      GrowthLibrary.write(Files.createDirectory(library), decks);
    }
  }

  private String growth(Results results, String what) {
    String each =
        sizes.stream()
            .map(size -> figure(results, what, size, cost -> cost.wall() / size))
            .collect(Collectors.joining(", "));
    Optional<Cost> largest = results.of(task(what, setting.decks()));
    return each
        + " ms; "
        + Say.of(largest, cost -> Say.seconds(cost.wall()) + ", " + Say.megabytes(cost.peak()));
  }

  private String figure(Results results, String what, int size, ToDoubleFunction<Cost> figure) {
    return Say.of(results.of(task(what, size)), cost -> Say.number(figure.applyAsDouble(cost)));
  }
}
