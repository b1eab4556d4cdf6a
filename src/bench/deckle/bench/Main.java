package deckle.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures what Deckle costs and prints it as a table. */
@Command(
    name = "java src/bench/Bench.java",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Measure what Deckle costs, beside other programs that are installed.")
public final class Main implements Callable<Integer> {

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "5",
      description = "Runs of which the median counts (${DEFAULT-VALUE}).")
  private int runs;

  @Option(names = "--quick", description = "One run.")
  private boolean quick;

  @Option(
      names = "--only",
      paramLabel = "NAME",
      split = ",",
      description = "Only these rows, such as cpu,cold; a wrong name lists all.")
  private List<String> only = List.of();

  @Option(
      names = "--jdk",
      paramLabel = "DIR",
      description = "A JDK, the first for all rows, more for the rows of starts (this one).")
  private List<Path> jdks = List.of();

  @Option(
      names = "--deckle",
      paramLabel = "FILE",
      defaultValue = "deckle",
      description = "The launcher, of another version perhaps (./${DEFAULT-VALUE}).")
  private Path deckle;

  @Option(
      names = "--forms",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Forms of a large quiz (${DEFAULT-VALUE}).")
  private int forms;

  @Option(
      names = "--decks",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Decks of a large library (${DEFAULT-VALUE}).")
  private int decks;

  @Option(
      names = "--library",
      paramLabel = "DIR",
      defaultValue = "decks",
      description = "The library to check and to bring up to date (${DEFAULT-VALUE}).")
  private Path library;

  @Option(
      names = "--limit",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description = "After which a process is stopped (${DEFAULT-VALUE}).")
  private long limit;

  @Spec private CommandSpec command;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  static List<Row> rows(Setting setting) {
    return Stream.of(
            DrawnRows.of(setting),
            WarmRows.of(setting),
            StartRows.of(setting),
            GrowthRows.of(setting),
            PeerRows.of(setting))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("deckle-bench");
    try {
      measure(folder);
      return 0;
    } finally {
      Setting.forget(folder);
    }
  }

  private void measure(Path folder) throws IOException, InterruptedException {
    Setting setting = new Setting(deckle, javas(), quick ? 1 : runs, forms, decks, library, folder);
    List<Row> rows = wanted(rows(setting));
    Stopwatch stopwatch = new Stopwatch(folder, limit);
    for (Jdk jdk : setting.jdks()) {
      Task first = setting.oneQuiz(jdk);
      first.before().run();
      stopwatch.measure(first);
    }
    print(rows, Results.of(tasks(rows), setting.runs(), stopwatch, this::say), setting);
  }

  private List<Row> wanted(List<Row> all) {
    List<String> names = all.stream().map(Row::name).toList();
    for (String name : only) {
      if (!names.contains(name)) {
        throw new ParameterException(
            command.commandLine(), "no row `" + name + "`; there are " + String.join(", ", names));
      }
    }
    return all.stream().filter(row -> only.isEmpty() || only.contains(row.name())).toList();
  }

  private List<Jdk> javas() throws IOException {
    List<Jdk> found = new ArrayList<>();
    for (Path home : jdks.isEmpty() ? List.of(Path.of(System.getProperty("java.home"))) : jdks) {
      found.add(Jdk.at(home));
    }
    return found;
  }

  private static List<Task> tasks(List<Row> rows) {
    Map<String, Task> tasks = new LinkedHashMap<>();
    for (Row row : rows) {
      for (Task task : row.tasks()) {
        task.after().ifPresent(needed -> tasks.putIfAbsent(needed.name(), needed));
        tasks.putIfAbsent(task.name(), task);
      }
    }
    return List.copyOf(tasks.values());
  }

  private void say(String progress) {
    PrintWriter err = command.commandLine().getErr();
    err.println(progress);
    err.flush();
  }

  private void print(List<Row> rows, Results results, Setting setting) {
    PrintWriter out = command.commandLine().getOut();
    String javas = setting.jdks().stream().map(Jdk::version).collect(Collectors.joining(" and "));
    out.println(
        Machine.described(LocalDate.now(ZoneId.systemDefault()))
            + ", JDK "
            + javas
            + "; "
            + (setting.runs() == 1
                ? "one run"
                : "medians of " + setting.runs() + " alternating runs"));
    out.println();
    out.println("| measure | reach | measured |");
    out.println("|---|---|---|");
    for (Row row : rows) {
      out.println(row.markdown(results));
      out.flush();
    }
  }
}
