package deckle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The benchmark measures what it says; what it comes to is nobody's expectation here. */
class BenchTest {

  @TempDir private Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void everyRowAskedForIsMeasured() throws IOException {
    String table =
        answer(
            "--quick",
            "--only=cpu,wall,bytes,growth-check,pdflatex",
            "--forms=1",
            "--decks=1",
            "--deckle=" + launcher());
    assertThat(figures(table, "CPU for a form (quiz and key)")).matches("[0-9.,]+ ms");
    assertThat(figures(table, "wall time")).matches("[0-9.,]+ ms, [0-9.]+ × CPU");
    assertThat(figures(table, "bytes")).matches("[0-9.]{2,} KB and [0-9.]{2,} KB");
    assertThat(figures(table, "check of"))
        .matches("[0-9.,]+ ms; [0-9.]+ s, (\\d+ MB|memory unk.*)");
    assertThat(figures(table, "pdflatex")).matches("[0-9.,]+ ms, [0-9.]{2,} KB.*|not installed");
  }

  @Test
  void aRowThatIsNotThereIsNamedWithThoseThatAre() {
    assertThat(answer("--only=speed")).contains("no row `speed`; there are cpu, wall, memory");
  }

  @Test
  void thePartsWorkOutsideOfTheHarnessToo() throws IOException {
    QuizBenchmark benchmark = new QuizBenchmark();
    benchmark.forms = 2;
    benchmark.prepare();
    assertThat(benchmark.quizAndKey().keySet()).containsExactly("bank/key.pdf", "bank/quiz.pdf");
    assertThat(benchmark.write()).startsWith('%', 'P', 'D', 'F');
  }

  /** What the README says is measured, and how to do it. */
  @Test
  void theReadmeShowsTheRowsThatThereAre() throws IOException {
    Setting usual =
        new Setting(folder, List.of(new Jdk(folder, "17")), 5, 1000, 1000, folder, folder);
    List<String> rows =
        Main.rows(usual).stream().map(row -> row.measure() + " | " + row.reach()).toList();
    String readme = Files.readString(Path.of("README.md"));
    assertThat(readme).contains(rows);
    assertThat(readme).contains("$ java src/bench/Bench.java\n");
    assertThat(Path.of("src/bench/Bench.java")).exists();
  }

  private static String answer(String... arguments) {
    StringWriter said = new StringWriter();
    CommandLine command = new CommandLine(new Main());
    command.setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
    command.execute(arguments);
    return said.toString();
  }

  private static String figures(String table, String measure) {
    String row =
        table
            .lines()
            .filter(line -> line.startsWith("| " + measure))
            .findFirst()
            .orElseThrow(() -> new AssertionError(table));
    return row.split("\\|", -1)[3].strip();
  }

  /** Deckle as it was compiled for this test. */
  private Path launcher() throws IOException {
    Path script = folder.resolve("deckle");
    Files.writeString(
        script,
        """
        #!/bin/sh
        exec "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -Xss4m -cp '%s' deckle.cli.Main "$@"
        """
            .formatted(System.getProperty("java.class.path")));
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return script;
  }
}
