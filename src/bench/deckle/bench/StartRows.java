package deckle.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What it takes to start and do little, on each JDK. */
final class StartRows {

  private final Setting setting;

  private StartRows(Setting setting) {
    this.setting = setting;
  }

  static List<Row> of(Setting setting) {
    StartRows rows = new StartRows(setting);
    return List.of(rows.cold(), rows.check(), rows.noop());
  }

  private Row cold() {
    return row(
        "cold", "one quiz in a new process", "≤ 300 ms on 17, ≤ 250 ms on 25", setting::oneQuiz);
  }

  private Row check() {
    return row(
        "check",
        "`deckle check` of the decks that ship, in a new process",
        "≤ 300 ms",
        jdk ->
            setting.deckle("check on " + jdk.version(), false, jdk, () -> {}, "check", library()));
  }

  private Row noop() {
    Path output = setting.folder().resolve("output of build");
    Task build =
        setting.again(
            "build", Optional.empty(), true, setting.jdk(), () -> {}, output, "build", library());
    return row(
        "noop",
        "`deckle build` of them with nothing to do, in a new process",
        "≤ 300 ms",
        jdk ->
            setting.again(
                "no-op on " + jdk.version(),
                Optional.of(build),
                false,
                jdk,
                () -> {},
                output,
                "build",
                library()));
  }

  private String library() {
    return setting.library().toAbsolutePath().toString();
  }

  private Row row(String name, String measure, String reach, Function<Jdk, Task> task) {
    return new Row(
        name,
        measure,
        reach,
        setting.jdks().stream().map(task).toList(),
        results ->
            setting.jdks().stream()
                .map(jdk -> wall(results, task.apply(jdk)) + " on " + jdk.version())
                .collect(Collectors.joining(", ")));
  }

  private static String wall(Results results, Task task) {
    return Say.of(results.of(task), cost -> Say.ms(cost.wall()));
  }
}
