package deckle.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What JMH measures in a process that is warm. */
final class WarmRows {

  private final Setting setting;

  private WarmRows(Setting setting) {
    this.setting = setting;
  }

  static List<Row> of(Setting setting) {
    WarmRows rows = new WarmRows(setting);
    return List.of(rows.whole(), rows.parts());
  }

  private Row whole() {
    return new Row(
        "warm",
        "CPU for a form, the same forms, warm and to memory (JMH)",
        "≤ 0.8 ms",
        List.of(),
        any -> Say.ms(cpu("quizAndKey") / setting.forms()));
  }

  private Row parts() {
    return new Row(
        "parts",
        "its parts, warm: reading the deck; assembling, laying out and writing a form of the quiz",
        "–",
        List.of(),
        any -> {
          List<String> parts = new ArrayList<>();
          for (String part : List.of("read", "assemble", "layOut", "write")) {
            parts.add(Say.number(cpu(part)));
          }
          return String.join(", ", parts) + " ms";
        });
  }

  private double cpu(String method) {
    Collection<RunResult> results = run(options(method));
    return results.iterator().next().getSecondaryResults().get(CpuProfiler.CPU).getScore();
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) {
    try {
      return new Runner(options.build()).run();
    } catch (RunnerException e) {
      throw new IllegalStateException("JMH could not measure", e);
    }
  }

  private ChainedOptionsBuilder options(String method) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("QuizBenchmark[.]" + method + "$")
            .param("forms", "" + setting.forms())
            .jvm(setting.jdk().home().resolve("bin").resolve("java").toString())
            .addProfiler(CpuProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .measurementIterations(setting.runs());
    return setting.runs() == 1 ? options.warmupIterations(1) : options;
  }
}
